package id.narasitunggal.dissemination.compliance;

import id.narasitunggal.dissemination.catalogue.ChannelFamily;

/**
 * How one family of channels was used.
 *
 * @param duties each duty of the month that asks for the family, once: on time when a verified placement was there in time
 * @param verifiedPlacements reported in the month on channels of the family and verified, asked for or not
 */
record FamilyFigures(ChannelFamily family, DutyCount duties, int verifiedPlacements) {}
