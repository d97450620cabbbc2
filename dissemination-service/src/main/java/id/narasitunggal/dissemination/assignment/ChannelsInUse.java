package id.narasitunggal.dissemination.assignment;

import id.narasitunggal.dissemination.catalogue.ChannelFamily;
import java.util.Set;

/**
 * The verified channels of a unit between the publication of an edition and the due time.
 *
 * @param open how many were in use on a day of that time
 * @param closed how many were not: closed before, or opened after
 * @param closedFamilies families in which the unit has only such
 */
record ChannelsInUse(int open, int closed, Set<ChannelFamily> closedFamilies) {}
