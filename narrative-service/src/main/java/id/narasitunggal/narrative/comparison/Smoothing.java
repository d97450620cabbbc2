package id.narasitunggal.narrative.comparison;

import java.util.ArrayList;
import java.util.List;

/** Joins what people read as one change: neighbouring runs of a kind, and changes that only a space keeps apart. */
final class Smoothing {
    private final List<Run> smooth = new ArrayList<>();
    private final StringBuilder gone = new StringBuilder();
    private final StringBuilder come = new StringBuilder();
    private final StringBuilder same = new StringBuilder();

    private Smoothing() {}

    static List<Run> of(List<Run> runs) {
        Smoothing smoothing = new Smoothing();
        for (int i = 0; i < runs.size(); i++) {
            boolean between = i > 0 && i < runs.size() - 1;
            smoothing.take(runs.get(i), between);
        }
        smoothing.closeChange();
        smoothing.closeSame();
        return List.copyOf(smoothing.smooth);
    }

    private void take(Run run, boolean between) {
        boolean isGap = run.kind() == RunKind.EQUAL && between && run.text().isBlank() && isReplacing();
        if (isGap) {
            gone.append(run.text());
            come.append(run.text());
            return;
        }
        switch (run.kind()) {
            case EQUAL -> {
                closeChange();
                same.append(run.text());
            }
            case DELETED -> {
                closeSame();
                gone.append(run.text());
            }
            case INSERTED -> {
                closeSame();
                come.append(run.text());
            }
        }
    }

    private boolean isReplacing() {
        return gone.length() > 0 && come.length() > 0;
    }

    private void closeChange() {
        close(RunKind.DELETED, gone);
        close(RunKind.INSERTED, come);
    }

    private void closeSame() {
        close(RunKind.EQUAL, same);
    }

    private void close(RunKind kind, StringBuilder text) {
        if (text.length() > 0) {
            smooth.add(new Run(kind, text.toString()));
            text.setLength(0);
        }
    }
}
