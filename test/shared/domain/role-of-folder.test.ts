import { describe, expect, it } from 'vitest';
import type { FolderRole } from '../../../shared/domain/folder-role.ts';
import { foldersToRead } from '../../../shared/domain/folders-to-read.ts';
import { type ListedFolder, roleOfFolder } from '../../../shared/domain/role-of-folder.ts';

const folder = (path: string, more: Partial<ListedFolder> = {}): ListedFolder => ({
  path,
  delimiter: '/',
  specialUse: null,
  selectable: true,
  ...more,
});

describe('the role of a folder by its name', () => {
  it.each<[FolderRole, string]>([
    ['sent', 'Sent, Sent Items, SENT MESSAGES, sent-mail, [Gmail]/Sent Mail'],
    ['sent', 'Envoyés, Éléments envoyés, Elements envoyes, Messages envoyés, Objets envoyés, Courrier envoyé, OUTBOX/Envoyés'],
    ['sent', 'Gesendet, Gesendete Elemente, Gesendete Objekte, Enviados, Elementos enviados, Itens enviados, Enviats'],
    ['sent', 'Posta inviata, Inviati, Verzonden, Verzonden items, Skickat, Skickade objekt, Sendt, Sendte elementer'],
    ['sent', 'Lähetetyt, Saadetud, Elementy wysłane, Wysłane, Odeslaná pošta, Odoslané, Elküldött elemek, Trimise, Poslano'],
    ['sent', 'Gönderilmiş Öğeler, Απεσταλμένα, Отправленные, Надіслані, Изпратени, נשלח, البريد المرسل'],
    ['sent', '送信済み, 送信済みアイテム, 已发送, 寄件備份, 보낸편지함, ส่งแล้ว, Đã gửi, Terkirim'],
    [
      'drafts',
      'Drafts, Brouillons, Entwürfe, Borradores, Rascunhos, Bozze, Concepten, Utkast, Kladder, Luonnokset, Koncepty, Черновики, 下書き',
    ],
    ['junk', 'Junk, Spam, Junk E-mail, Indésirables, Courrier indésirable, Junk-E-Mail, Correo no deseado, Posta indesiderata, Skräppost'],
    ['junk', 'Ongewenste e-mail, Nevyžádaná pošta, Спам, 迷惑メール, 垃圾邮件, 스팸편지함'],
    [
      'trash',
      'Trash, Deleted Items, Corbeille, Éléments supprimés, Papierkorb, Gelöschte Elemente, Papelera, Lixeira, Cestino, Prullenbak',
    ],
    ['trash', 'Papperskorgen, Papirkurv, Roskakori, Kosz, Koš, Корзина, Удалённые, ゴミ箱, 已删除邮件'],
    ['archive', 'Archive, Archives, Archiv, Archivo, Archivio, Archief, Arkiv, Arkisto, Архив, アーカイブ'],
    ['ignored', "Templates, Modèles, Outbox, Boîte d’envoi, Boîte d'envoi, Postausgang, RSS Feeds"],
    ['other', 'Notes, Important, Contacts, Concept, Clients, Famille, Sentier, Sent to lawyers, Envoyés de Dieu, Trashy novels, 2019'],
    ['inbox', 'INBOX, Inbox'],
  ])('%s: %s', (role, paths) => {
    for (const path of paths.split(', ')) expect([path, roleOfFolder(folder(path)).role]).toEqual([path, role]);
  });

  it('looks at the last element only, whatever the delimiter', () => {
    expect(roleOfFolder(folder('INBOX.Sent', { delimiter: '.' }))).toEqual({ role: 'sent', source: 'name' });
    expect(roleOfFolder(folder('Sent/Project', {})).role).toBe('other');
    expect(roleOfFolder(folder('INBOX.Sent', { delimiter: '' })).role).toBe('other');
  });

  it('passes the role of skipped folders on to what lies in them', () => {
    expect(roleOfFolder(folder('Corbeille/Clients'))).toEqual({ role: 'trash', source: 'name' });
    expect(roleOfFolder(folder('INBOX/Spam/2024/Mai')).role).toBe('junk');
    expect(roleOfFolder(folder('Archive/Clients')).role).toBe('other');
  });
});

describe('the role of a folder by SPECIAL-USE', () => {
  it.each<[string, FolderRole]>([
    ['\\Sent', 'sent'],
    ['\\Drafts', 'drafts'],
    ['\\Junk', 'junk'],
    ['\\Trash', 'trash'],
    ['\\All', 'all'],
    ['\\Archive', 'archive'],
    ['\\Flagged', 'ignored'],
    ['\\sent', 'sent'],
  ])('%s is %s, over what the name says', (specialUse, role) => {
    expect(roleOfFolder(folder('Trash', { specialUse }))).toEqual({ role, source: 'special-use' });
  });

  it('never reads what cannot be selected', () => {
    expect(roleOfFolder(folder('[Gmail]', { selectable: false }))).toEqual({ role: 'ignored', source: 'default' });
    expect(roleOfFolder(folder('Sent', { selectable: false, specialUse: '\\Sent' })).role).toBe('ignored');
  });

  it('goes by the name where the use is unknown', () => {
    expect(roleOfFolder(folder('Envoyés', { specialUse: '\\Nonsense' })).role).toBe('sent');
  });
});

describe('which folders to read', () => {
  const read = (...roles: [string, FolderRole][]) => foldersToRead(roles.map(([path, role]) => ({ path, role }))).map(({ path }) => path);

  it('Sent first, then the inbox, then what was filed; never drafts, junk, trash', () => {
    expect(
      read(
        ['B', 'other'],
        ['A', 'other'],
        ['Trash', 'trash'],
        ['INBOX', 'inbox'],
        ['Archive', 'archive'],
        ['Spam', 'junk'],
        ['Sent', 'sent'],
      ),
    ).toEqual(['Sent', 'INBOX', 'Archive', 'A', 'B']);
  });

  it('all mail and Sent only, where labels show the same mail again', () => {
    expect(
      read(['INBOX', 'inbox'], ['Work', 'other'], ['[Gmail]/All Mail', 'all'], ['[Gmail]/Sent Mail', 'sent'], ['Starred', 'ignored']),
    ).toEqual(['[Gmail]/Sent Mail', '[Gmail]/All Mail']);
  });

  it('every Sent folder, where there are two', () => {
    expect(read(['Sent Items', 'sent'], ['Sent', 'sent'])).toEqual(['Sent', 'Sent Items']);
  });
});
