import AccountBalanceOutlined from '@mui/icons-material/AccountBalanceOutlined';
import AccountTreeOutlined from '@mui/icons-material/AccountTreeOutlined';
import AssignmentOutlined from '@mui/icons-material/AssignmentOutlined';
import BadgeOutlined from '@mui/icons-material/BadgeOutlined';
import CalculateOutlined from '@mui/icons-material/CalculateOutlined';
import CalendarMonthOutlined from '@mui/icons-material/CalendarMonthOutlined';
import CategoryOutlined from '@mui/icons-material/CategoryOutlined';
import GroupsOutlined from '@mui/icons-material/GroupsOutlined';
import HistoryOutlined from '@mui/icons-material/HistoryOutlined';
import MailOutlined from '@mui/icons-material/MailOutlined';
import MenuBookOutlined from '@mui/icons-material/MenuBookOutlined';
import PaymentsOutlined from '@mui/icons-material/PaymentsOutlined';
import PersonOutlined from '@mui/icons-material/PersonOutlined';
import PriceCheckOutlined from '@mui/icons-material/PriceCheckOutlined';
import ReceiptLongOutlined from '@mui/icons-material/ReceiptLongOutlined';
import SpellcheckOutlined from '@mui/icons-material/SpellcheckOutlined';
import SwapHorizOutlined from '@mui/icons-material/SwapHorizOutlined';
import VolunteerActivismOutlined from '@mui/icons-material/VolunteerActivismOutlined';
import type { SvgIconComponent } from '@mui/icons-material';

export interface MenuEntry {
  resource: string;
  icon: SvgIconComponent;
}

export interface MenuGroup {
  /** Key of the heading: the work it is for. */
  heading: string;
  entries: MenuEntry[];
}

/** The side menu, grouped by work. Entries a role may not list are left out, and groups without entries too. */
export const menuGroups: MenuGroup[] = [
  {
    heading: 'menu.learning',
    entries: [
      { resource: 'applications', icon: AssignmentOutlined },
      { resource: 'groups', icon: GroupsOutlined },
      { resource: 'programmes', icon: MenuBookOutlined },
      { resource: 'providers', icon: AccountBalanceOutlined },
    ],
  },
  {
    heading: 'menu.money',
    entries: [
      { resource: 'funding-sources', icon: AccountTreeOutlined },
      { resource: 'allocation-rounds', icon: CalendarMonthOutlined },
      { resource: 'top-ups', icon: VolunteerActivismOutlined },
      { resource: 'settlements', icon: PaymentsOutlined },
      { resource: 'claims', icon: ReceiptLongOutlined },
      { resource: 'payouts', icon: PriceCheckOutlined },
      { resource: 'ledger-transfers', icon: SwapHorizOutlined },
      { resource: 'unit-cost-methods', icon: CalculateOutlined },
    ],
  },
  { heading: 'menu.people', entries: [{ resource: 'learning-accounts', icon: PersonOutlined }] },
  {
    heading: 'menu.administration',
    entries: [
      { resource: 'role-grants', icon: BadgeOutlined },
      { resource: 'vocabulary-entries', icon: CategoryOutlined },
      { resource: 'search-synonyms', icon: SpellcheckOutlined },
      { resource: 'mails', icon: MailOutlined },
      { resource: 'audit-entries', icon: HistoryOutlined },
    ],
  },
];
