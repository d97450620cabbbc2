package id.narasitunggal.submission.intake;

import id.narasitunggal.submission.audit.Withholding;
import jakarta.enterprise.context.ApplicationScoped;

/** Accepted items that were reclassified as exempt: a late reader of the feed must not learn what they said. */
@ApplicationScoped
class ExemptItems implements Withholding {
    @Override
    public String condition() {
        return """
            (type <> 'item.accepted'
             or not exists (select from submission_item where submission_item.id = event.subject and submission_item.classification = 'DIKECUALIKAN'))
            """;
    }
}
