import type { GroupMember, ItemMember } from "./members.js";
/** The property of an item: its typed value, null where the cell is empty or cannot be typed. */
export declare function itemAccessor(item: ItemMember): PropertyDescriptor;
/** The property of a group: a view of its columns, or a list of the views of its rows. */
export declare function groupAccessor({ type: Type, offset, width, count, }: GroupMember): PropertyDescriptor;
