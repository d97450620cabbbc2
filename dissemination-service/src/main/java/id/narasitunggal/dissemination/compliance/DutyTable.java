package id.narasitunggal.dissemination.compliance;

import java.util.List;

/** A table of duties with its total. */
public record DutyTable(List<DutyLine> lines, DutyLine total) {

    public boolean isEmpty() {
        return lines.isEmpty();
    }
}
