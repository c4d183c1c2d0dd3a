import type { Said } from './signs/signs.ts';

/** What each sign weighs, in tenths, fitted to letters by test/bench/tact/fit-weights.ts: not written by hand. */
export const WEIGHTS: Readonly<Record<Said, { readonly start: number; readonly signs: string }>> = {
  give: {
    start: -3.3,
    signs: `
      give.you-wanted:22 give.spoke-for-you:16 give.they-are-won:14 give.plainly:14 give.done-for-you:13 give.for-you-done:13
      give.how-we-did:13 give.useful-thing:13 give.owes-me:12 give.bid:12 give.know-how:12 give.your-name-is-with:11 give.free:11
      setting.perfect:11 give.left-there:10 give.you-should:10 setting.they:10 give.worked-on-it:9 give.handed-over:9 give.entitled:9
      give.we-can-do:8 give.done:8 give.you-may-use:8 give.help-yourself:8 give.kin-does:8 give.yours-is-ready:8 give.made-it-happen:7
      give.rewrote-yours:7 give.yours-now:6 setting.imperative:6 give.made-by-me:6 give.granted:5 give.we-lend:5 give.here-it-is:4
      word.went-over:4 give.tip:4 word.you:4 give.i-would:4 give.sent-by-me:4 word.vous-verb:4 give.arranged:4 word.commend:3 word.can:3
      word.attach:3 word.wanted:3 setting.you:3 word.agreed:3 word.trade:3 setting.not:3 setting.self:3 word.free:3 word.lend:3 word.kin:3
      give.come-and-take:2 word.place:2 give.remedy:2 word.they:2 give.looked-over:2 word.impersonal:2 give.told-trouble:2 word.have:2
      word.here:2 word.move:1 word.do-for:1 word.it:1 word.will:1 word.should:1 word.job:1 word.work-of:-1 word.glad:-1 word.soon:-1
      word.sorry:-1 word.send:-1 word.like:-1 setting.reported:-2 word.not:-2 word.noticed:-2 word.solved:-2 word.routine:-2
      setting.weekday:-2 word.seek:-2 word.if:-2 setting.sorry:-3 word.doing:-3 word.opens:-3 word.know:-3 word.past:-3 word.i:-3
      setting.detail:-3 word.word:-3 word.would:-4 setting.third-to-me:-4 word.formal:-4 word.we:-4 setting.formal-house:-4 word.contact:-4
      setting.link:-5 word.infinitive:-5 setting.unreal:-5 word.introduces:-5 word.thought:-5 setting.admin:-5 setting.hope:-6 word.thanks:-6
      word.story:-8 setting.will:-9 setting.thanks:-14 setting.question:-21
    `,
  },
  ask: {
    start: -3.7,
    signs: `
      ask.service-now:16 ask.can-you-serve:14 ask.question:14 setting.question:14 ask.know-anyone:12 word.would:12 ask.plainly:11
      ask.lot-to-ask:11 ask.tell-me:10 ask.eggs-are-yours:9 ask.brain:9 ask.be-our:9 ask.if-you-could:9 ask.room-for:9 ask.possibility:8
      ask.at-a-loss:8 ask.favour:7 ask.need-help:7 ask.grateful-if:7 ask.your-case:7 ask.you-expert:6 ask.you-know-best:6 word.anyone:6
      word.know:6 ask.for-me:6 ask.may-i:5 ask.of-mine:5 ask.what-think:4 ask.give-me:4 setting.third-to-me:3 ask.would-like-you:3
      setting.self:3 word.if:3 ask.can-you:3 word.do-for:3 word.not:2 word.should:2 word.trade:2 word.lend:2 word.glad:2 word.anniversary:2
      ask.borrow:2 word.we:2 word.commend:1 setting.unreal:1 word.vous-verb:1 word.move:1 word.job:1 word.doing:1 word.attach:1
      word.went-over:1 word.help:1 ask.offer-in-return:1 word.work-of:1 word.done-for:-1 word.sorry:-1 word.it:-1 word.word:-1 word.kin:-1
      setting.not:-1 setting.detail:-1 word.send:-1 word.solved:-2 word.thought:-2 word.noticed:-2 word.soon:-2 setting.perfect:-2
      word.link:-2 word.i:-2 setting.you:-2 setting.sorry:-2 word.story:-2 setting.link:-2 word.infinitive:-2 setting.formal-house:-3
      setting.imperative:-3 word.thanks:-3 word.opens:-3 setting.reported:-3 setting.thanks:-3 word.wanted:-4 setting.they:-4
      word.impersonal:-4 word.here:-4 word.agreed:-4 ask.not-ask:-4 word.past:-4 word.routine:-5 word.introduces:-5 setting.weekday:-5
      setting.will:-5 word.will:-6 ask.meet:-7 word.contact:-7 ask.routine:-8
    `,
  },
  thank: {
    start: -2.7,
    signs: `
      thank.without-you:21 thank.plainly:20 thank.it-worked:19 thank.you-did:17 thank.kind:15 thank.obliged:15 thank.loan:15 thank.grateful:13
      thank.for-being:12 thank.never-forget:12 thank.for-doing:11 thank.your-did-it:11 setting.thanks:11 word.thanks:11 thank.for-help:11
      thank.owe:10 thank.love:10 thank.had-you-not:9 thank.it-suits:9 thank.the-x-you-sent:5 thank.want-to:5 word.solved:4 word.should:4
      thank.word:4 word.kin:4 word.like:3 word.have:3 setting.self:3 word.noticed:3 word.you:2 setting.you:2 word.anniversary:2 word.not:2
      word.it:1 word.story:1 word.free:1 word.i:1 word.lend:-1 setting.reported:-1 word.infinitive:-1 setting.unreal:-1 word.wanted:-1
      word.contact:-1 word.doing:-1 word.glad:-1 word.know:-1 word.job:-1 word.sorry:-1 word.opens:-1 word.anyone:-2 setting.they:-2
      setting.will:-2 word.went-over:-2 setting.sorry:-2 setting.detail:-2 word.thought:-2 setting.not:-2 setting.weekday:-2 word.agreed:-3
      word.seek:-3 word.formal:-3 word.introduces:-3 word.can:-3 word.vous-verb:-3 setting.perfect:-3 setting.link:-3 word.place:-3
      word.work-of:-3 word.attach:-3 word.done-for:-3 thank.order:-3 setting.formal-house:-4 word.if:-4 word.will:-4 word.routine:-4
      word.impersonal:-4 setting.admin:-4 thank.third:-4 word.do-for:-4 setting.hope:-4 word.would:-4 word.send:-5 word.word:-5 word.soon:-5
      thank.stop:-7 thank.would-be:-7 setting.imperative:-10 setting.question:-10 thank.polite-only:-16
    `,
  },
  share: {
    start: -2.2,
    signs: `
      share.try-it:17 share.new-thing:15 share.one-for-you:15 share.outlet:14 share.worth-it:14 share.free:12 share.thought-of-you:12
      share.a-thing:11 share.announces:10 word.link:10 share.there-is:9 share.may-like:9 share.tip:7 share.link:7 setting.link:7
      share.came-across:7 share.again-on:7 word.like:7 share.you-missed:7 share.till:6 share.on-now:6 share.there-is-a:6 word.noticed:5
      share.smile:5 word.it:5 word.opens:5 word.thought:5 share.is-on:5 share.walk-in:4 word.free:4 share.send:4 share.for-those:3
      word.doing:3 setting.you:2 word.if:2 share.thing:2 word.you:2 word.work-of:1 word.soon:1 setting.weekday:1 word.word:1 word.have:1
      word.attach:1 setting.third-to-me:-1 share.share-verb:-1 word.seek:-1 setting.they:-1 word.went-over:-1 share.past-visit:-1
      word.wanted:-1 word.impersonal:-1 word.agreed:-1 word.sorry:-2 setting.admin:-2 setting.unreal:-2 word.lend:-2 word.send:-2
      setting.reported:-2 word.they:-2 word.trade:-2 word.past:-2 word.not:-2 word.story:-2 word.should:-2 setting.not:-3 word.solved:-3
      word.move:-3 word.thanks:-3 word.kin:-3 word.job:-3 share.admin:-3 word.can:-3 setting.sorry:-3 word.contact:-3 word.routine:-3
      word.place:-4 word.done-for:-4 word.formal:-4 word.introduces:-4 share.own:-4 word.do-for:-4 share.you-wanted:-4 setting.will:-4
      word.glad:-4 word.here:-5 word.would:-5 setting.perfect:-5 word.infinitive:-5 share.account:-6 setting.detail:-6 word.i:-6
      setting.thanks:-6 setting.question:-6 word.vous-verb:-7 word.will:-8 setting.self:-8 word.we:-9
    `,
  },
  introduce: {
    start: -1.8,
    signs: `
      introduce.copied:26 introduce.each-to-the-other:19 introduce.both:17 introduce.leave-you:15 introduce.like-you-to-meet:11
      word.introduces:10 introduce.this-is:10 introduce.two-halves:10 introduce.name-comma-name:9 introduce.meet-x:9 introduce.common:8
      introduce.to-two:8 introduce.introduce:7 word.here:4 word.know:4 word.attach:4 introduce.only-two:4 word.they:3 word.vous-verb:3
      introduce.name-is:3 word.work-of:2 introduce.plainly:2 word.seek:2 word.wanted:2 introduce.plan:1 word.do-for:1 word.can:1 word.word:1
      setting.hope:1 word.contact:-1 setting.unreal:-1 word.trade:-1 word.like:-1 word.link:-1 word.should:-1 word.thought:-1 word.send:-1
      word.thanks:-1 setting.not:-1 word.glad:-1 setting.reported:-1 word.if:-1 setting.formal-house:-1 word.lend:-1 word.sorry:-1 word.you:-1
      word.move:-1 word.noticed:-1 word.agreed:-1 word.will:-1 setting.detail:-1 setting.link:-2 setting.they:-2 word.job:-2 word.doing:-2
      word.opens:-2 word.place:-2 word.would:-2 word.not:-2 word.i:-2 setting.you:-2 word.done-for:-2 word.anyone:-2 word.free:-2
      word.went-over:-2 setting.sorry:-3 word.impersonal:-3 word.solved:-3 introduce.thanks:-3 setting.thanks:-3 setting.third-to-me:-3
      word.story:-3 setting.perfect:-3 word.formal:-4 introduce.past:-4 word.past:-4 word.it:-4 word.infinitive:-5 setting.question:-5
      setting.self:-5 word.we:-6 word.routine:-6 setting.imperative:-7 word.soon:-7 setting.admin:-8 setting.weekday:-9
    `,
  },
  need: {
    start: -2.4,
    signs: `
      need.looking:14 need.terms:13 need.needs:11 need.hunt:9 need.minus:9 need.theirs:9 word.anyone:9 need.house-hunt:9 need.out-of:8
      need.wanted-thing:8 need.short:8 word.if:8 word.we:8 need.near-needs:7 word.seek:6 setting.not:6 need.lost:5 need.wants-to:5
      need.moving:5 word.would:5 need.anyone:4 word.they:4 need.offer:4 word.move:3 setting.hope:3 word.know:3 setting.self:2 word.help:2
      word.have:1 word.place:1 word.commend:1 word.like:1 word.can:1 word.introduces:1 word.wanted:1 word.noticed:1 word.agreed:1 word.glad:1
      word.doing:1 word.sorry:-1 word.do-for:-1 setting.reported:-1 word.free:-1 word.lend:-1 word.went-over:-1 word.thought:-1 word.attach:-1
      setting.sorry:-1 setting.imperative:-1 setting.perfect:-1 word.link:-2 word.should:-2 setting.third-to-me:-2 word.anniversary:-2
      word.thanks:-2 word.contact:-2 word.infinitive:-2 setting.question:-2 need.forward:-2 need.ask-you:-3 word.will:-3 setting.link:-3
      word.send:-3 setting.will:-3 word.done-for:-3 word.soon:-3 word.it:-4 word.routine:-4 word.word:-4 word.vous-verb:-4 need.admin:-4
      setting.admin:-4 word.solved:-4 setting.thanks:-4 word.i:-5 word.you:-7 setting.they:-7 setting.weekday:-7 word.past:-8 setting.you:-12
    `,
  },
  promise: {
    start: -2.4,
    signs: `
      promise.will-do-for-you:19 promise.let-me:18 promise.and-will:17 promise.word:17 promise.present-for-you:15 promise.present-soon:15
      promise.instead-of-you:14 promise.you-will-have:12 promise.will-be-back:12 promise.plainly:11 promise.will-anything:10 promise.at-hand:9
      promise.will-do:9 setting.will:9 word.will:8 promise.it-will-be:8 promise.i-undertake:7 promise.present-ask:7 promise.soon:6
      promise.glad-to:6 promise.going-to:5 word.soon:4 word.kin:4 promise.return:4 word.wanted:3 promise.will-ask:3 setting.you:3
      promise.hold-for-you:2 setting.sorry:2 setting.weekday:2 word.you:1 word.sorry:1 word.seek:1 promise.not-me:1 word.free:1 word.it:1
      setting.formal-house:1 word.commend:1 word.i:-1 word.can:-1 word.have:-1 setting.reported:-1 word.lend:-1 word.anyone:-1 word.attach:-1
      word.know:-1 word.noticed:-1 setting.not:-1 word.work-of:-1 word.should:-1 word.solved:-1 setting.imperative:-1 word.thought:-1
      word.link:-1 word.opens:-2 setting.hope:-2 word.do-for:-2 word.vous-verb:-2 setting.link:-2 word.like:-2 word.place:-2 word.here:-2
      setting.third-to-me:-2 setting.detail:-2 word.agreed:-2 word.routine:-3 word.done-for:-3 promise.right-now:-3 setting.admin:-3
      word.thanks:-3 word.if:-3 word.anniversary:-3 setting.unreal:-3 word.impersonal:-3 word.formal:-3 word.we:-4 word.they:-4
      word.contact:-4 word.infinitive:-4 word.trade:-4 word.story:-4 setting.perfect:-6 word.would:-6 word.introduces:-6 setting.thanks:-6
      promise.back-to-social:-7 word.past:-8 promise.unless:-9 promise.house:-9 promise.own-business:-10 setting.question:-13
    `,
  },
  'thanks-due': {
    start: -4.1,
    signs: `
      give.you-wanted:17 introduce.each-to-the-other:13 introduce.both:13 give.help-yourself:12 introduce.copied:12 give.useful-thing:12
      give.done-for-you:11 give.spoke-for-you:11 give.know-how:11 give.plainly:11 give.left-there:10 give.bid:10 give.for-you-done:10
      setting.perfect:10 give.they-are-won:9 give.worked-on-it:9 give.done:9 introduce.leave-you:9 introduce.to-two:9 give.free:9
      give.you-should:9 give.made-it-happen:8 give.how-we-did:8 introduce.meet-x:8 give.owes-me:8 word.you:7 give.kin-does:7 word.vous-verb:7
      setting.imperative:7 give.yours-is-ready:6 give.you-may-use:6 give.arranged:6 give.granted:6 setting.you:6 setting.they:6
      give.rewrote-yours:6 give.we-can-do:6 give.i-would:5 word.attach:5 word.they:5 introduce.two-halves:5 give.tip:5 word.can:5
      give.here-it-is:5 give.we-lend:4 introduce.this-is:4 word.introduces:4 word.commend:4 word.wanted:4 word.place:4 give.entitled:4
      give.yours-now:4 give.your-name-is-with:4 word.went-over:3 give.looked-over:3 word.trade:3 give.handed-over:3 give.sent-by-me:3
      word.have:3 word.lend:3 introduce.introduce:3 give.made-by-me:3 introduce.like-you-to-meet:3 introduce.common:3 word.agreed:3
      word.impersonal:2 word.not:2 word.should:2 word.i:2 setting.reported:2 introduce.only-two:2 give.come-and-take:1 word.here:1 word.free:1
      give.told-trouble:1 word.solved:1 introduce.name-comma-name:1 word.will:1 word.done-for:1 word.anniversary:1 word.glad:1 word.seek:-1
      word.send:-1 introduce.name-is:-1 word.do-for:-1 setting.sorry:-1 give.remedy:-1 word.word:-1 word.doing:-1 word.would:-2
      word.routine:-2 word.past:-2 setting.self:-2 word.anyone:-3 word.know:-3 word.job:-3 word.soon:-3 word.if:-3 word.noticed:-3
      setting.unreal:-3 word.infinitive:-3 word.we:-4 setting.link:-4 word.opens:-4 introduce.past:-4 word.thanks:-4 word.like:-4
      setting.hope:-4 setting.third-to-me:-4 word.formal:-5 setting.weekday:-5 word.thought:-6 setting.admin:-6 introduce.plan:-6
      word.story:-7 setting.formal-house:-7 introduce.thanks:-8 setting.thanks:-8 setting.will:-9 setting.question:-19
    `,
  },
};
