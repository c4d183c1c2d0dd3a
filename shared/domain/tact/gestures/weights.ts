import type { Said } from './signs/signs.ts';

/** What each sign weighs, in tenths, fitted to letters by test/bench/tact/fit-weights.ts: not written by hand. */
export const WEIGHTS: Readonly<Record<Said, { readonly start: number; readonly signs: string }>> = {
  give: {
    start: -3.6,
    signs: `
      give.you-wanted:22 give.spoke-for-you:16 give.they-are-won:14 give.plainly:14 give.for-you-done:14 give.how-we-did:13
      give.done-for-you:13 give.useful-thing:12 give.your-name-is-with:11 give.owes-me:11 setting.perfect:11 give.worked-on-it:11 give.free:11
      give.know-how:10 give.left-there:10 give.you-should:10 give.handed-over:10 give.entitled:10 setting.they:10 give.we-can-do:9 give.bid:9
      give.kin-does:8 give.done:8 give.help-yourself:8 give.made-it-happen:7 setting.imperative:7 give.rewrote-yours:7 give.you-may-use:7
      give.yours-is-ready:7 give.yours-now:7 give.made-by-me:5 give.granted:5 give.tip:5 give.here-it-is:5 give.we-lend:5 word.went-over:5
      give.i-would:4 word.you:4 word.commend:4 word.attach:4 give.arranged:4 setting.you:3 word.vous-verb:3 word.wanted:3 give.sent-by-me:3
      give.come-and-take:3 word.agreed:3 word.free:3 word.can:3 give.remedy:3 word.trade:3 word.place:3 setting.not:3 setting.self:3
      word.they:3 word.lend:2 word.kin:2 word.here:2 give.looked-over:2 word.move:2 give.told-trouble:2 word.have:1 word.it:1
      word.impersonal:1 word.do-for:1 word.should:1 word.help:1 word.soon:-1 word.anniversary:-1 word.work-of:-1 word.job:-1 word.not:-1
      setting.reported:-1 word.sorry:-1 word.noticed:-2 word.glad:-2 word.solved:-2 word.seek:-2 word.send:-2 word.routine:-2 word.if:-2
      word.like:-2 word.doing:-3 word.know:-3 word.opens:-3 word.past:-3 setting.sorry:-3 word.word:-3 word.i:-4 setting.weekday:-4
      setting.detail:-4 word.would:-4 setting.unreal:-4 word.contact:-4 word.formal:-4 word.introduces:-5 setting.third-to-me:-5 word.we:-5
      setting.link:-5 word.infinitive:-5 word.thought:-5 setting.admin:-5 setting.hope:-5 setting.formal-house:-5 word.thanks:-6 word.story:-8
      setting.will:-10 setting.thanks:-15 setting.question:-22
    `,
  },
  ask: {
    start: -3.5,
    signs: `
      ask.service-now:16 ask.can-you-serve:14 ask.question:14 setting.question:14 ask.lot-to-ask:13 ask.plainly:12 ask.know-anyone:12
      word.would:12 ask.tell-me:10 ask.eggs-are-yours:10 ask.possibility:10 ask.room-for:9 ask.brain:9 ask.be-our:9 ask.if-you-could:9
      ask.your-case:8 ask.at-a-loss:7 ask.need-help:7 ask.favour:7 ask.grateful-if:7 ask.you-expert:6 ask.for-me:6 ask.you-know-best:6
      word.know:6 word.anyone:6 ask.may-i:6 ask.of-mine:5 ask.what-think:5 ask.give-me:4 setting.third-to-me:3 ask.would-like-you:3
      word.do-for:3 ask.can-you:3 setting.self:3 ask.borrow:3 word.not:3 word.if:3 word.lend:2 word.glad:2 word.trade:2 word.should:2
      word.went-over:2 ask.offer-in-return:2 word.anniversary:2 word.move:2 word.job:1 word.we:1 word.vous-verb:1 word.commend:1 word.doing:1
      setting.unreal:1 word.attach:1 word.help:1 word.work-of:1 word.like:1 word.they:-1 word.can:-1 word.sorry:-1 word.word:-1
      setting.detail:-1 word.it:-1 word.send:-1 word.kin:-1 setting.not:-1 word.thought:-2 setting.perfect:-2 word.solved:-2 word.noticed:-2
      word.link:-2 word.soon:-2 setting.sorry:-2 setting.you:-2 word.i:-2 setting.link:-2 word.story:-2 word.infinitive:-3
      setting.formal-house:-3 setting.reported:-3 word.opens:-3 setting.imperative:-3 word.thanks:-3 word.wanted:-4 word.impersonal:-4
      word.agreed:-4 setting.they:-4 setting.thanks:-4 word.here:-4 ask.not-ask:-4 word.past:-5 word.routine:-5 word.introduces:-5
      setting.weekday:-5 setting.will:-6 word.will:-6 ask.meet:-7 word.contact:-7 ask.routine:-8
    `,
  },
  thank: {
    start: -2.6,
    signs: `
      thank.without-you:21 thank.plainly:20 thank.it-worked:18 thank.you-did:17 thank.kind:15 thank.obliged:15 thank.loan:15
      thank.for-being:14 thank.grateful:14 thank.for-doing:12 thank.your-did-it:11 setting.thanks:11 thank.for-help:11 thank.never-forget:11
      word.thanks:11 thank.love:10 thank.owe:10 thank.it-suits:10 thank.had-you-not:9 thank.the-x-you-sent:5 thank.want-to:5 word.solved:4
      thank.word:4 word.should:4 word.kin:3 word.noticed:3 setting.self:2 word.like:2 word.you:2 word.have:2 setting.you:2 word.anniversary:2
      word.not:2 word.story:1 word.it:1 word.commend:-1 word.help:-1 setting.reported:-1 setting.unreal:-1 word.infinitive:-1 word.job:-1
      word.doing:-1 word.contact:-1 word.lend:-1 word.opens:-1 word.know:-1 word.glad:-1 word.sorry:-1 word.wanted:-1 setting.they:-2
      word.went-over:-2 word.anyone:-2 setting.will:-2 setting.detail:-2 setting.sorry:-2 word.place:-2 word.thought:-2 setting.not:-3
      word.agreed:-3 word.seek:-3 word.introduces:-3 word.vous-verb:-3 word.attach:-3 setting.perfect:-3 setting.weekday:-3 word.can:-3
      setting.link:-3 word.work-of:-3 word.done-for:-3 word.formal:-3 thank.order:-4 setting.formal-house:-4 setting.admin:-4 word.will:-4
      word.if:-4 word.would:-4 thank.third:-4 word.impersonal:-4 word.do-for:-5 word.routine:-5 word.soon:-5 setting.hope:-5 word.word:-5
      word.send:-5 thank.stop:-7 thank.would-be:-7 setting.imperative:-9 setting.question:-10 thank.polite-only:-15
    `,
  },
  share: {
    start: -2.2,
    signs: `
      share.try-it:17 share.new-thing:15 share.one-for-you:15 share.worth-it:14 share.outlet:14 share.free:13 share.thought-of-you:11
      share.a-thing:11 share.announces:11 word.link:10 share.there-is:9 share.may-like:9 share.came-across:8 share.tip:8 share.link:7
      setting.link:7 share.again-on:7 share.you-missed:7 word.like:7 share.smile:7 share.on-now:6 share.there-is-a:6 word.noticed:6
      share.till:6 word.opens:5 share.walk-in:5 word.it:5 share.is-on:5 word.thought:5 word.free:4 share.send:4 share.for-those:3 word.doing:3
      word.if:2 setting.you:2 share.thing:2 word.you:1 word.work-of:1 word.soon:1 word.word:1 setting.weekday:1 word.have:1
      share.share-verb:-1 setting.third-to-me:-1 share.past-visit:-1 word.wanted:-1 setting.they:-1 word.went-over:-1 word.seek:-1
      setting.imperative:-1 word.agreed:-1 word.impersonal:-1 setting.admin:-2 word.sorry:-2 word.trade:-2 setting.reported:-2 word.story:-2
      word.they:-2 word.send:-2 word.past:-2 setting.unreal:-2 word.not:-3 word.lend:-3 setting.not:-3 word.should:-3 word.solved:-3
      word.move:-3 word.thanks:-3 share.admin:-3 word.kin:-3 word.job:-3 word.contact:-3 setting.sorry:-3 word.place:-3 word.can:-3
      word.routine:-3 word.formal:-4 share.own:-4 word.done-for:-4 share.you-wanted:-4 word.glad:-4 word.do-for:-4 word.introduces:-4
      setting.will:-5 word.would:-5 word.here:-5 word.infinitive:-5 setting.perfect:-5 setting.detail:-6 share.account:-6 word.i:-6
      setting.question:-6 setting.thanks:-7 word.vous-verb:-7 word.will:-8 setting.self:-8 word.we:-9
    `,
  },
  introduce: {
    start: -2.2,
    signs: `
      introduce.copied:26 introduce.each-to-the-other:19 introduce.both:17 introduce.leave-you:15 introduce.like-you-to-meet:11
      word.introduces:10 introduce.meet-x:10 introduce.two-halves:10 introduce.name-comma-name:9 introduce.this-is:9 introduce.common:9
      introduce.to-two:8 introduce.introduce:6 word.know:4 word.here:4 word.attach:4 word.vous-verb:4 introduce.only-two:4 word.they:3
      introduce.name-is:3 word.work-of:2 introduce.plainly:2 word.seek:2 introduce.plan:1 word.word:1 word.wanted:1 word.do-for:1 word.can:1
      setting.hope:1 setting.unreal:-1 word.should:-1 setting.will:-1 word.like:-1 word.trade:-1 word.link:-1 word.send:-1 word.lend:-1
      word.thanks:-1 word.thought:-1 setting.reported:-1 word.contact:-1 setting.not:-1 setting.formal-house:-1 word.noticed:-1 word.move:-1
      word.sorry:-1 word.if:-1 word.agreed:-1 word.you:-1 word.will:-2 setting.detail:-2 setting.link:-2 word.doing:-2 word.anyone:-2
      word.glad:-2 word.job:-2 word.opens:-2 word.would:-2 setting.they:-2 word.place:-2 word.i:-2 setting.you:-2 word.done-for:-2
      word.free:-2 word.not:-2 word.went-over:-2 word.impersonal:-3 setting.sorry:-3 setting.third-to-me:-3 word.solved:-3 introduce.thanks:-3
      setting.thanks:-3 word.story:-3 setting.perfect:-4 introduce.past:-4 word.formal:-4 word.past:-4 word.infinitive:-4 word.it:-4
      setting.question:-5 setting.self:-5 word.we:-6 word.routine:-7 word.soon:-7 setting.imperative:-7 setting.weekday:-9 setting.admin:-9
    `,
  },
  need: {
    start: -2.3,
    signs: `
      need.looking:14 need.terms:13 need.needs:12 need.hunt:10 need.theirs:10 need.minus:9 word.anyone:9 need.house-hunt:9 need.out-of:9
      word.we:8 need.short:8 word.if:8 need.wanted-thing:7 word.seek:7 need.near-needs:7 need.wants-to:6 setting.hope:6 setting.not:6
      need.anyone:6 need.lost:5 need.moving:5 word.would:5 need.offer:4 word.they:3 word.know:3 word.move:3 word.place:2 word.like:2
      setting.self:2 word.introduces:2 word.help:2 word.wanted:1 word.commend:1 word.can:1 word.have:1 word.glad:1 word.noticed:1
      word.agreed:1 word.work-of:1 word.sorry:-1 need.ask-you:-1 setting.formal-house:-1 word.free:-1 word.not:-1 word.went-over:-1
      word.thanks:-1 setting.reported:-1 word.opens:-1 setting.sorry:-1 word.thought:-1 word.attach:-1 word.anniversary:-2 setting.perfect:-2
      word.link:-2 word.contact:-2 setting.third-to-me:-2 word.should:-2 word.will:-2 word.infinitive:-3 setting.question:-3 setting.thanks:-3
      word.soon:-3 need.forward:-3 word.done-for:-3 setting.link:-3 word.send:-3 word.word:-4 word.it:-4 word.routine:-4 setting.will:-4
      word.solved:-4 word.vous-verb:-4 need.admin:-4 setting.admin:-4 word.i:-6 word.you:-6 setting.they:-7 setting.weekday:-8 word.past:-9
      setting.you:-11
    `,
  },
  promise: {
    start: -2.3,
    signs: `
      promise.will-do-for-you:19 promise.and-will:18 promise.let-me:17 promise.word:16 promise.present-for-you:15 promise.present-soon:15
      promise.instead-of-you:14 promise.will-be-back:13 promise.you-will-have:12 promise.plainly:11 promise.will-anything:10 setting.will:9
      promise.at-hand:9 promise.will-do:9 word.will:8 promise.i-undertake:8 promise.it-will-be:7 promise.present-ask:7 promise.glad-to:6
      promise.soon:6 promise.going-to:5 word.soon:4 word.kin:4 promise.will-ask:4 promise.return:4 word.wanted:3 promise.hold-for-you:2
      setting.you:2 setting.weekday:2 setting.sorry:2 word.you:1 word.job:1 word.it:1 word.sorry:1 word.seek:1 promise.not-me:1 word.free:1
      setting.formal-house:1 word.have:-1 setting.reported:-1 word.doing:-1 word.know:-1 word.i:-1 word.thought:-1 word.lend:-1 word.move:-1
      word.anyone:-1 word.attach:-1 setting.imperative:-1 word.work-of:-1 word.should:-1 word.solved:-1 setting.not:-1 word.link:-1
      word.vous-verb:-2 word.do-for:-2 word.opens:-2 setting.link:-2 word.place:-2 word.here:-2 setting.third-to-me:-2 word.agreed:-2
      word.like:-2 setting.detail:-2 word.routine:-3 promise.right-now:-3 setting.hope:-3 word.done-for:-3 word.thanks:-3 word.if:-3
      word.anniversary:-3 setting.admin:-3 setting.unreal:-3 word.impersonal:-3 word.formal:-4 word.we:-4 word.infinitive:-4 word.they:-4
      word.contact:-4 word.trade:-4 word.story:-5 setting.perfect:-5 word.would:-6 word.introduces:-6 setting.thanks:-7
      promise.back-to-social:-7 word.past:-8 promise.unless:-8 promise.house:-9 promise.own-business:-10 setting.question:-13
    `,
  },
  'thanks-due': {
    start: -3.9,
    signs: `
      give.you-wanted:18 introduce.both:13 introduce.each-to-the-other:13 introduce.copied:12 give.done-for-you:11 give.spoke-for-you:11
      give.plainly:11 give.help-yourself:11 give.useful-thing:11 give.left-there:11 give.know-how:10 give.for-you-done:10 setting.perfect:10
      give.they-are-won:10 give.worked-on-it:9 introduce.leave-you:9 introduce.to-two:9 give.you-should:9 give.free:9 give.made-it-happen:8
      give.done:8 introduce.meet-x:8 give.bid:8 give.how-we-did:8 word.you:7 setting.imperative:7 word.vous-verb:7 give.kin-does:7
      give.owes-me:7 give.yours-is-ready:7 give.arranged:6 give.granted:6 setting.you:6 give.i-would:6 give.we-can-do:6 setting.they:6
      give.rewrote-yours:6 give.tip:6 give.you-may-use:5 introduce.two-halves:5 give.here-it-is:5 word.they:5 word.introduces:5 word.attach:5
      introduce.this-is:4 give.we-lend:4 word.commend:4 word.can:4 give.yours-now:4 give.entitled:4 word.wanted:4 word.went-over:4
      give.handed-over:4 word.place:4 give.your-name-is-with:4 word.trade:3 give.looked-over:3 give.sent-by-me:3 word.have:3
      introduce.introduce:3 word.lend:3 introduce.like-you-to-meet:3 introduce.common:3 word.impersonal:3 give.made-by-me:3 word.agreed:2
      word.not:2 word.should:2 introduce.only-two:2 setting.reported:1 word.free:1 word.i:1 word.here:1 give.come-and-take:1
      give.told-trouble:1 introduce.name-comma-name:1 word.solved:1 word.will:1 word.done-for:1 give.remedy:-1 word.work-of:-1 word.seek:-1
      setting.sorry:-1 word.doing:-1 introduce.name-is:-1 word.send:-1 word.do-for:-1 word.word:-1 word.past:-2 word.would:-2 setting.self:-2
      word.routine:-2 word.anyone:-2 word.know:-3 word.noticed:-3 setting.unreal:-3 word.soon:-3 word.infinitive:-3 word.if:-3 word.opens:-4
      word.job:-4 word.we:-4 introduce.past:-4 setting.link:-4 word.thanks:-4 setting.third-to-me:-4 setting.hope:-4 word.formal:-4
      word.like:-5 word.thought:-6 setting.admin:-6 word.story:-6 setting.weekday:-7 introduce.plan:-7 setting.formal-house:-7
      introduce.thanks:-8 setting.thanks:-9 setting.will:-10 setting.question:-19
    `,
  },
};
