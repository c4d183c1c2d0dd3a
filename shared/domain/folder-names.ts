import type { FolderRole } from './folder-role.ts';
import { words } from './word-list.ts';

const NAMED_ROLES = ['sent', 'drafts', 'junk', 'trash', 'archive', 'ignored'] as const satisfies readonly FolderRole[];
type NamedRole = (typeof NAMED_ROLES)[number];

/**
 * What mail programs and providers call their folders, by language: Outlook, Exchange, Apple Mail, Thunderbird, Gmail, GMX, Orange, Free,
 * La Poste, Yahoo, Seznam, mail.ru, Naver… Compared by `folderKey`, so case, accents, apostrophes and hyphens do not matter.
 */
const NAMES: Readonly<Record<NamedRole, readonly string[]>> = {
  sent: words(`
    Sent, Sent Items, Sent Mail, Sent Messages, Sent Mails, Sent E-mail, OUTBOX Sent, Envoyés, Envoyé, Éléments envoyés,
    Messages envoyés, Objets envoyés, Courriers envoyés, Courrier envoyé, Courriels envoyés, Mails envoyés, Boîte d’envoi envoyés,
    Gesendet, Gesendete, Gesendete Elemente, Gesendete Objekte, Gesendete Nachrichten, Gesendete Mails, Postausgang Gesendet, Enviados,
    Enviado, Elementos enviados, Mensajes enviados, Correo enviado, Correos enviados, Mensagens enviadas, Itens enviados,
    Itens Enviadas, E-mails enviados, Enviats, Elements enviats, Inviati, Inviata, Posta inviata, Elementi inviati, Messaggi inviati,
    Verzonden, Verzonden items, Verzonden berichten, Verstuurd, Skickat, Skickade, Skickade objekt, Skickade meddelanden, Sendt, Sendte,
    Sendt post, Sendte elementer, Sendt e-post, Sendte meldinger, Lähetetyt, Lähetetyt viestit, Lähetetty, Saadetud, Saadetud kirjad,
    Nosūtītie, Nosūtītās, Išsiųsti, Išsiųsti laiškai, Wysłane, Elementy wysłane, Wysłana poczta, Odeslané, Odeslaná pošta, Odoslané,
    Odoslaná pošta, Elküldött, Elküldött elemek, Elküldött üzenetek, Trimise, Elemente trimise, Mesaje trimise, Poslano, Poslana pošta,
    Poslana sporočila, Poslane poruke, Gönderilmiş, Gönderilenler, Gönderilmiş Öğeler, Gönderilmiş Postalar, Απεσταλμένα, Σταλμένα,
    Отправленные, Отправленное, Исходящие отправленные, Надіслані, Надіслане, Отправени, Изпратени, Изпратена поща, Послато, נשלח,
    פריטים שנשלחו, דואר יוצא, المرسلة, البريد المرسل, العناصر المرسلة, 送信済み, 送信済みアイテム, 送信済みメール, 送信済みトレイ, 送信済みメッセージ, 已发送, 已发送邮件, 已发送的邮件,
    已傳送, 寄件備份, 寄件匣備份, 已寄郵件, 보낸 편지함, 보낸편지함, 보낸 메일함, 보낸메일함, ส่งแล้ว, รายการที่ส่ง, Đã gửi, Thư đã gửi, Terkirim, Pesan Terkirim,
    Item Terkirim
  `),
  drafts: words(`
    Drafts, Draft, Brouillons, Brouillon, Entwürfe, Entwurf, Borradores, Borrador, Rascunhos, Rascunho, Esborranys, Bozze, Bozza,
    Concepten, Utkast, Kladder, Kladde, Udkast, Luonnokset, Luonnos, Mustandid, Melnraksti, Juodraščiai, Kopie robocze, Szkice,
    Wersje robocze, Robocze, Koncepty, Rozepsané, Rozpracované, Piszkozatok, Vázlatok, Ciorne, Schițe, Osnutki, Skice, Taslaklar,
    Πρόχειρα, Черновики, Чернетки, Чернови, Нацрти, טיוטות, مسودات, المسودات, 下書き, 草稿, 草稿箱, 草稿匣, 임시 보관함, 임시보관함, ฉบับร่าง, แบบร่าง,
    Thư nháp, Bản nháp, Draf, Konsep
  `),
  junk: words(`
    Junk, Junk E-mail, Junk Email, Junk Mail, Spam, Spams, Bulk, Bulk Mail, Quarantine, Indésirables, Indésirable,
    Courrier indésirable, Courriers indésirables, Courriel indésirable, Messages indésirables, Pourriel, Pourriels, QUARANTAINE,
    Junk-E-Mail, Spamverdacht, Unerwünscht, Unerwünschte Werbung, Correo no deseado, No deseado, Correo basura, Lixo eletrônico,
    Lixo eletrónico, Correio de lixo, Correu brossa, Posta indesiderata, Indesiderata, Ongewenste e-mail, Ongewenst,
    Ongewenste reclame, Skräppost, Uønsket post, Uønsket mail, Uønsket e-post, Søppelpost, Søppel-e-post, Roskaposti, Rämpspost,
    Mēstules, Nevēlamais, Šlamštas, Wiadomości-śmieci, Niechciane, Nevyžádaná pošta, Nevyžiadaná pošta, Levélszemét, Mesaje nedorite,
    Vsiljena pošta, Neželjena pošta, Bezvrijedna pošta, Önemsiz, Önemsiz E-posta, İstenmeyen, Gereksiz, Ανεπιθύμητα,
    Ανεπιθύμητη αλληλογραφία, Спам, Нежелательная почта, Небажана пошта, Нежелана поща, דואר זבל, ספאם, البريد المزعج,
    البريد غير الهام, 迷惑メール, スパム, 垃圾邮件, 垃圾箱, 垃圾郵件, 垃圾信件匣, 스팸, 스팸 편지함, 스팸편지함, 스팸메일함, 정크 메일, สแปม, อีเมลขยะ, Thư rác
  `),
  trash: words(`
    Trash, Deleted, Deleted Items, Deleted Messages, Deleted Mail, Bin, Rubbish, Garbage, Corbeille, Poubelle, Papierkorb,
    Éléments supprimés, Messages supprimés, Objets supprimés, Courriers supprimés, Supprimés, Gelöscht, Gelöschte, Gelöschte Elemente,
    Gelöschte Objekte, Gelöschte Nachrichten, Mülleimer, Papelera, Eliminados, Elementos eliminados, Mensajes eliminados,
    Papelera de reciclaje, Lixeira, Lixo, Itens excluídos, Itens eliminados, Paperera, Elements suprimits, Cestino, Posta eliminata,
    Elementi eliminati, Eliminati, Prullenbak, Prullenmand, Verwijderde items, Verwijderd, Papperskorgen, Papperskorg, Borttaget,
    Borttagna objekt, Papirkurv, Papirkurven, Slettet post, Slettede elementer, Søppel, Roskakori, Poistetut, Prügikast, Kustutatud,
    Atkritne, Dzēstie, Šiukšliadėžė, Ištrinti, Kosz, Usunięte, Elementy usunięte, Koš, Odstraněná pošta, Smazané, Kôš, Odstránené,
    Odstránená pošta, Lomtár, Kuka, Törölt elemek, Coș de gunoi, Gunoi, Elemente șterse, Smetnjak, Izbrisano, Smeće, Otpad, Çöp,
    Çöp Kutusu, Silinmiş Öğeler, Silinenler, Κάδος, Κάδος απορριμμάτων, Απορρίμματα, Διαγραμμένα, Корзина, Удалённые, Удаленные, Кошик,
    Видалені, Кошче, Изтрити, Смеће, אשפה, פריטים שנמחקו, المهملات, سلة المهملات, العناصر المحذوفة, ごみ箱, ゴミ箱, 削除済みアイテム, 削除済み, 已删除,
    已删除邮件, 废纸篓, 回收站, 垃圾桶, 刪除的郵件, 휴지통, 지운 편지함, 지운 메일함, ถังขยะ, Thùng rác, Sampah, Tong Sampah
  `),
  archive: words(`
    Archive, Archives, Archived, Archivé, Archivés, Archiv, Archivo, Archivados, Arquivo, Arquivados, Arxiu, Archivio, Archief, Arkiv,
    Arkisto, Arhiiv, Arhīvs, Archyvas, Archiwum, Archív, Archívum, Arhivă, Arhiv, Arhiva, Arşiv, Αρχείο, Αρχειοθέτηση, Архив, Архів,
    ארכיון, الأرشيف, أرشيف, アーカイブ, 存档, 归档, 封存, 보관함, เก็บถาวร, Lưu trữ, Arsip
  `),
  // Only what can hold no letter. A folder that may be the user's own (Notes, Important, Contacts) is read: never filter silently.
  ignored: words(`
    Templates, Template, Modèles, Vorlagen, Plantillas, Modelos, Modelli, Sjablonen, Mallar, Outbox, Boîte d’envoi, Postausgang,
    Bandeja de salida, Caixa de saída, Posta in uscita, Postvak UIT, Utkorg, Udbakke, Lähtevät, Skrzynka nadawcza, Исходящие, 送信トレイ,
    Snoozed, Sync Issues, Problèmes de synchronisation, Synchronisierungsprobleme, Calendar, Calendrier, Kalender,
    Conversation History, Historique des conversations, RSS Feeds, RSS Subscriptions, Flux RSS
  `),
};

const MARKS = /\p{M}/gu;
const NOT_WORD = /[^\p{L}\p{N}]+/gu;

/** A folder name without case, accents and punctuation. */
export const folderKey = (name: string): string =>
  name.slice(0, 100).normalize('NFKD').replace(MARKS, '').toLowerCase().replaceAll('ı', 'i').replace(NOT_WORD, ' ').trim();

const roleByKey = new Map<string, NamedRole>();
for (const role of NAMED_ROLES) for (const name of NAMES[role]) roleByKey.set(folderKey(name), role);

/** The role a folder name (one path element) tells, or null. */
export const roleOfName = (name: string): NamedRole | null => roleByKey.get(folderKey(name)) ?? null;
