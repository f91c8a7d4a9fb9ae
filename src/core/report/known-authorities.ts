import { typedAuthority, type Authority } from './authority';

/** The 22 local authorities of Wales as named in 2014, English and Welsh, from north to south. */
const NAMES: readonly (readonly [en: string, cy: string])[] = [
  ['Isle of Anglesey County Council', 'Cyngor Sir Ynys Môn'],
  ['Gwynedd Council', 'Cyngor Gwynedd'],
  ['Conwy County Borough Council', 'Cyngor Bwrdeistref Sirol Conwy'],
  ['Denbighshire County Council', 'Cyngor Sir Ddinbych'],
  ['Flintshire County Council', 'Cyngor Sir y Fflint'],
  ['Wrexham County Borough Council', 'Cyngor Bwrdeistref Sirol Wrecsam'],
  ['Ceredigion County Council', 'Cyngor Sir Ceredigion'],
  ['Pembrokeshire County Council', 'Cyngor Sir Penfro'],
  ['Carmarthenshire County Council', 'Cyngor Sir Gaerfyrddin'],
  ['City and County of Swansea', 'Cyngor a Dinas Abertawe'],
  ['Neath Port Talbot County Borough Council', 'Cyngor Bwrdeistref Sirol Castell-nedd Port Talbot'],
  ['Bridgend County Borough Council', 'Cyngor Bwrdeistref Sirol Pen-y-bont ar Ogwr'],
  ['Vale of Glamorgan Council', 'Cyngor Bro Morgannwg'],
  ['Cardiff Council', 'Cyngor Caerdydd'],
  ['Rhondda Cynon Taf County Borough Council', 'Cyngor Bwrdeistref Sirol Rhondda Cynon Taf'],
  ['Merthyr Tydfil County Borough Council', 'Cyngor Bwrdeistref Sirol Merthyr Tudful'],
  ['Caerphilly County Borough Council', 'Cyngor Bwrdeistref Sirol Caerffili'],
  ['Blaenau Gwent County Borough Council', 'Cyngor Bwrdeistref Sirol Blaenau Gwent'],
  ['Torfaen County Borough Council', 'Cyngor Bwrdeistref Sirol Torfaen'],
  ['Monmouthshire County Council', 'Cyngor Sir Fynwy'],
  ['Newport City Council', 'Cyngor Dinas Casnewydd'],
  ['Powys County Council', 'Cyngor Sir Powys'],
];

export const KNOWN_AUTHORITIES: readonly Authority[] = NAMES.map(([en, cy]) =>
  typedAuthority(en, cy),
);

/** The known authority of that name, in either language and any case, or one made from the name. */
export function authorityNamed(name: string): Authority {
  const wanted = name.normalize('NFC').trim().toLowerCase();
  const known = KNOWN_AUTHORITIES.find((authority) =>
    [authority.en, authority.cy].some((form) => form.toLowerCase() === wanted),
  );
  return known ?? typedAuthority(name.trim());
}
