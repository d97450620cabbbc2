package id.narasitunggal.submission.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Walks the chain from its first link to its last and finds the first place where log and chain no longer agree. */
@ApplicationScoped
public class ChainInspector {
    private static final int BATCH = 2000;

    private final EventChain chain;

    ChainInspector(EventChain chain) {
        this.chain = chain;
    }

    /**
     * @param number how long the chain was when somebody outside wrote down its end; 0 when nobody did
     * @param hash how it ended then
     */
    public ChainVerification inspect(long number, @Nullable String hash) {
        Walk walk = new Walk(number, hash);
        Optional<ChainVerification.Finding> finding = Optional.empty();
        List<EventLink> links = chain.links(0, BATCH);
        while (finding.isEmpty() && !links.isEmpty()) {
            finding = walk.over(links, chain);
            links = chain.links(walk.number, BATCH);
        }
        return ChainVerification.of(
                walk.number,
                walk.hash,
                finding.or(() -> walk.cutOff(chain.sealed())).orElse(null));
    }

    /** Where the walk has come to. */
    private static final class Walk {
        private final long knownNumber;
        private final @Nullable String knownHash;
        private long number;
        private String hash = EventLink.ORIGIN;
        private FeedPosition place = FeedPosition.BEGINNING;

        Walk(long knownNumber, @Nullable String knownHash) {
            this.knownNumber = knownNumber;
            this.knownHash = knownHash;
        }

        Optional<ChainVerification.Finding> over(List<EventLink> links, EventChain chain) {
            FeedPosition before = place;
            for (EventLink link : links) {
                Flaw flaw = flaw(link);
                if (flaw != null) {
                    return Optional.of(flaw.at(number + 1, link.place().position()));
                }
                number = link.number();
                hash = link.hash();
                place = link.place();
            }
            return chain.slippedIn(before, place).map(position -> Flaw.INSERTED.at(number, position));
        }

        private @Nullable Flaw flaw(EventLink link) {
            if (link.number() != number + 1 || link.row() == null) {
                return Flaw.REMOVED;
            }
            if (!link.inPlace() || link.place().compareTo(place) <= 0) {
                return Flaw.REORDERED;
            }
            if (!link.hash().equals(EventLink.hash(hash, link.row()))) {
                return Flaw.CHANGED;
            }
            boolean sealedOtherwise = link.anchor() != null && !link.anchor().equals(link.hash());
            boolean knownOtherwise = link.number() == knownNumber
                    && knownHash != null
                    && !link.hash().equals(knownHash);
            return sealedOtherwise || knownOtherwise ? Flaw.REWRITTEN : null;
        }

        Optional<ChainVerification.Finding> cutOff(long sealed) {
            return number < Math.max(sealed, knownNumber)
                    ? Optional.of(Flaw.CUT_OFF.at(number + 1, null))
                    : Optional.empty();
        }
    }
}
