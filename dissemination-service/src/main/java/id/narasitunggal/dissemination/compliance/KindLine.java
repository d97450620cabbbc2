package id.narasitunggal.dissemination.compliance;

/** Both rates of one kind of unit side by side, as page one shows them. */
public record KindLine(String kind, String submission, int submissionBar, String dissemination, int disseminationBar) {

    static KindLine of(String kind, DutyCount submission, DutyCount dissemination) {
        DutyLine sent = DutyLine.of(kind, submission);
        DutyLine placed = DutyLine.of(kind, dissemination);
        return new KindLine(kind, sent.rate(), sent.bar(), placed.rate(), placed.bar());
    }
}
