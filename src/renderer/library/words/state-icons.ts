import {
  BookCheck,
  CornerUpLeft,
  Eye,
  Landmark,
  Lock,
  PencilLine,
  type LucideIcon,
} from 'lucide-react';
import type { ReportState } from '../../../core/report/report';

export const STATE_ICONS: Readonly<Record<ReportState, LucideIcon>> = {
  drafting: PencilLine,
  'in-review': Eye,
  returned: CornerUpLeft,
  'with-authority': Landmark,
  'signed-off': Lock,
  published: BookCheck,
};
