package id.narasitunggal.dissemination.syndication;

/** A page says of itself that it shows the widget. Anybody can say so: it is a reason to look, never a proof. */
public record PageSuggested(String url) {}
