package id.narasitunggal.dissemination.placement;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * An edition that a person should look at beside the page; never counted by itself.
 *
 * @param share how much of the edition's telling words the page holds, 0 to 1
 */
public record Suggested(UUID editionId, SuggestionReason reason, BigDecimal share) {}
