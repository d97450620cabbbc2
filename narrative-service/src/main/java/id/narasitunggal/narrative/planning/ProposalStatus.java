package id.narasitunggal.narrative.planning;

import id.narasitunggal.narrative.ui.Ui;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The life of a proposal: one answer, and it is final. */
@Schema(title = "Status usulan")
public enum ProposalStatus {
    @Ui.Label(value = "Diusulkan", tone = "info")
    PROPOSED,
    @Ui.Label(value = "Ditindaklanjuti", tone = "success")
    TAKEN_UP,
    @Ui.Label(value = "Tidak ditindaklanjuti", tone = "warning")
    DECLINED,
    @Ui.Label("Ditarik")
    WITHDRAWN;

    public Set<ProposalStatus> next() {
        return this == PROPOSED ? EnumSet.of(TAKEN_UP, DECLINED, WITHDRAWN) : EnumSet.noneOf(ProposalStatus.class);
    }
}
