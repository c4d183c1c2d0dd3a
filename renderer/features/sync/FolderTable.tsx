import type { ReactNode } from 'react';
import { FOLDER_ROLES, type FolderRole } from '../../../shared/domain/folder-role.ts';
import { useLanguage } from '../../app/language.tsx';
import { useAsk, useTell } from '../../transport/ask.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Name } from '../../ui/Name.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { printable } from '../../ui/printable.ts';

/** Each folder with what it is for, and the choice of another role. */
export function FolderTable(props: { accountId: number }): ReactNode {
  const { words } = useLanguage();
  const folders = useAsk('folder.list', { accountId: props.accountId });
  const setRole = useTell('folder.setRole');
  if (!folders.data || folders.data.length === 0) return null;
  const options = FOLDER_ROLES.map(role => ({ id: role, name: words.sync.roles(role) }));
  return (
    <>
      <h3>{words.sync.folders}</h3>
      <p className="aside-note">{words.sync.foldersLead}</p>
      {setRole.isError ? <Problem error={setRole.error} /> : null}
      <table className="plain folders">
        <thead>
          <tr>
            <th scope="col">{words.sync.folder}</th>
            <th scope="col">{words.sync.role}</th>
            <th scope="col" className="number">
              {words.sync.messages}
            </th>
          </tr>
        </thead>
        <tbody>
          {folders.data.map(folder => (
            <tr key={folder.id} data-read={isRead(folder.role)}>
              <td>
                <Name>{folder.path}</Name>
              </td>
              <td>
                <Choice
                  label={words.sync.roleOf(printable(folder.path))}
                  unlabelled
                  value={folder.role}
                  options={options}
                  onChange={role => setRole.mutate({ folderId: folder.id, role })}
                />
                {folder.roleSource === 'user' ? <span className="soft"> {words.sync.chosen}</span> : null}
              </td>
              <td className="number">{isRead(folder.role) ? words.sync.readOf(folder.read, folder.messages) : '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

const isRead = (role: FolderRole): boolean => role !== 'drafts' && role !== 'junk' && role !== 'trash' && role !== 'ignored';
