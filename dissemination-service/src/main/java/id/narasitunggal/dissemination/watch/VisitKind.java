package id.narasitunggal.dissemination.watch;

import id.narasitunggal.dissemination.ui.Ui;

/** What the watcher opens on a website. */
public enum VisitKind {
    @Ui.Label("Halaman muka")
    FRONT_PAGE,
    @Ui.Label("Umpan")
    FEED,
    @Ui.Label("Peta situs")
    SITEMAP,
    /** A page that may carry a narrative: read once, and again only when something points at it anew. */
    @Ui.Label("Halaman")
    PAGE
}
