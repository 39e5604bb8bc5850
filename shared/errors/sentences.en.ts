// One English sentence per error code: what happened, what is safe, what to do. For the window and the command line.

export const sentencesEn = {
  INVALID_INPUT: 'Something was not filled in correctly. Check the fields and try again.',
  TOO_MANY: 'These are too many: at most {{limit}} fit here. Nothing was changed. Take some away, or do it in parts.',
  UNKNOWN_ROUTE: 'This version of Ketenkaart does not know that. Close the window and open it again.',
  NOT_FOUND: 'This is no longer in the network. Was it just removed? Undo brings it back.',
  NO_FILE_OPEN: 'No network is open. Open a file or make a new network.',
  READ_ONLY: 'Read-only: you can look, and save through Save as.',
  SAME_ENDS: 'A relation runs between two different parties. Choose another one.',
  RELATION_EXISTS: 'This relation is already there. Open it to change it.',
  PARENT_CYCLE: 'An organisation cannot belong to itself. Choose another parent organisation.',
  SUCCESSOR_CYCLE: 'Nothing can succeed itself, not even by a detour. Choose another successor.',
  CHAIR_NO_PARTICIPANT: 'The chair does not take part in this consultation. Add the chair as a participant first.',
  PARTICIPATION_EXISTS: 'This participant already takes part in this period. Open the participation to change it.',
  WORD_EXISTS: 'This word is already in the list. Choose another name or use the existing word.',
  AREA_CYCLE: 'An area cannot contain itself, not even by a detour. Choose other areas.',
  TEMPLATE_BUILTIN: 'This template came with Ketenkaart and stays as it is. Make your own copy of it.',
  TEMPLATE_EXISTS: 'There is a template of this name. Choose another name.',
  TEMPLATE_WORD_UNKNOWN:
    'The template names ‘{{word}}’, which this network does not know. Nothing was changed. Add it in Settings or take it out of the template.',
  TEMPLATE_UNREADABLE: 'This is no template of Ketenkaart, or it is damaged. Nothing was changed.',
  TEMPLATE_NEWER: 'This template was made with a newer version of Ketenkaart. Update Ketenkaart; nothing was changed.',
  PICTURE_REFUSED: 'This picture is too large or of a kind that cannot be used. Choose a PNG, JPEG or WebP file.',
  FROM_AFTER_UNTIL: 'The start date is after the end date. Swap them or leave one empty.',
  STILL_IN_USE: 'This is still in use. First choose what takes its place.',
  UNDO_CUT: 'There is no way further back: a person was erased for good here. Who is erased does not come back.',
  NOTHING_TO_UNDO: 'There is nothing to undo.',
  NOTHING_TO_REDO: 'There is nothing to redo.',
  IMPORT_STALE: 'The network changed after the list was read. Nothing was imported. Check the list again.',
  LIST_STOPPED:
    'Reading the list stopped, perhaps because it is too large for this computer. Nothing was read in. Split the list and try again.',
  BSN_IN_NOTES:
    'This looks like a citizen service number. Ketenkaart keeps no client data. Take it out and save again.',
  SAME_FILE: 'This is the file that is open already. Choose another file to compare with.',
  OTHER_NETWORK:
    'These two files did not come from the same network. Nothing was changed. Save the other as a workbook and choose Import list.',
  NO_OTHER_FILE: 'First choose the file to compare with.',
  TAKEOVER_STALE: 'One of the two files changed after they were compared. Nothing was taken over. Compare again.',
  FILE_NOT_OURS: 'This is not a Ketenkaart file. Nothing in it was changed. A list of names? Choose Import list.',
  FILE_EMPTY: 'This is an empty file. Nothing in it was changed. Choose another file.',
  FILE_UNREADABLE:
    'This file cannot be read now: another program holds it, or you may not open it. Close that program or ask the administrator for access.',
  FILE_DAMAGED: 'This file is damaged. Nothing in it was changed. Open a backup copy.',
  FILE_DAMAGED_COPY: 'This file is damaged. Nothing in it was changed. The backup copy of {{time}} is sound.',
  FILE_FROM_FUTURE: 'Made with a newer version ({{version}}). Update Ketenkaart; nothing was changed.',
  FILE_UNTRUSTED:
    'This file holds something that is not from Ketenkaart. It was not opened and nothing in it was changed. Ask for a contact list and choose Import list.',
  FILE_EXISTS: 'There is already a file with this name. Choose another name.',
  FILE_MISSING: 'This file was not found. Look for it with Open file or take it off the list.',
  FILE_MOVED: 'The file was moved or removed. Your work is still here: choose Save as.',
  FILE_AWAY:
    'The disk, stick or network folder of this file cannot be reached. Nothing can be changed now; what was saved is still here. Ketenkaart keeps trying. To go on now, choose Save as.',
  FILE_CHANGED_ELSEWHERE:
    'This file is already open or was replaced outside Ketenkaart. Your work is still here: choose Save as, or close it and open it again.',
  FILE_REREAD:
    'This file was changed outside Ketenkaart. You now see what is really in it; your last change was not saved. Redo it if needed.',
  FILE_OPEN_ELSEWHERE:
    'This file is already open in another window of Ketenkaart on this computer. Go there or close it there.',
  OPEN_STOPPED:
    'The waiting was stopped and ‘{{name}}’ was not opened. Nothing was changed. Open it again when it is there.',
  PASSWORD_NEEDED: 'This file has a password. Enter the password or the recovery code.',
  PASSWORD_WRONG:
    'The password or recovery code is not right. Nothing was changed. Mind capitals and the language of the keyboard.',
  PASSWORD_WAIT: 'That was wrong a few times. Try again in {{seconds}} seconds.',
  CODE_WRONG: 'This recovery code was not typed correctly. It has eight groups of seven signs.',
  CODE_UNLIKE: 'This is not what your recovery code says. Nothing is protected yet. Check it and type it again.',
  COPY_LOCKED: 'This copy has another password than the file has now. Nothing was changed. Choose another copy.',
  COPY_GONE: 'This copy is no longer there. Nothing was changed. Choose another copy.',
  NOTHING_SAVED: 'Nothing in this file can be read any more. Nothing in it was changed. Open a backup copy.',
  FILE_TOO_LARGE: 'This file is too large or suspiciously packed. Nothing was done with it. Choose a smaller file.',
  DISK_FULL: 'The disk is full. The last change was not saved, everything before it was. Free some space.',
  DISK_ERROR:
    'There was a disk error. The file was read again; you see what was really saved. Redo the last step if needed.',
  TARGET_LOCKED: 'The file is in use. Close it in Excel and try again.',
  FOLDER_SHUT: 'Nothing can be written in this folder now. Nothing was saved. Choose another folder.',
  BACKEND_STOPPED: 'The connection to the file is gone. What was saved is safe. Try again.',
  NOT_SHUT_IN:
    'This window is not shut in as it should be ({{doors}}), so no network is shown in it. Nothing was changed. Install Ketenkaart again, or ask your administrator.',
  WINDOW_FAILED:
    'The window failed three times with ‘{{name}}’, so that was closed. Nothing is lost. Open it again, or restore a copy.',
  JOURNAL_SET_ASIDE:
    'Beside this file lay a recovery file that belongs to another file. It was not used and not thrown away: it is now named ‘{{name}}’. Put it back beside the file it belongs to.',
  PICTURE_TOO_LARGE: 'This computer cannot make such a large image. Choose a smaller paper, or PDF or SVG.',
  NOT_HERE: 'This is not possible in the browser. Open Ketenkaart as a program.',
  LINK_REFUSED: 'This link is not allowed. Use an address that begins with https.',
  UNEXPECTED: 'Something unexpected went wrong. What was saved is safe. Try again.',
} as const;
