package id.narasitunggal.narrative.identity;

/** The roles of the realm, one per task of Inpres 9/2015; a token carries them, no table does. */
public final class Role {
    public static final String UNIT_CONTRIBUTOR = "unit-contributor";
    public static final String UNIT_APPROVER = "unit-approver";
    public static final String UNIT_PPID = "unit-ppid";
    public static final String REGION_SUPERVISOR = "region-supervisor";
    public static final String MONITORING_ANALYST = "monitoring-analyst";
    public static final String REVIEW_ANALYST = "review-analyst";
    public static final String NARRATIVE_EDITOR = "narrative-editor";
    public static final String NARRATIVE_APPROVER = "narrative-approver";
    public static final String CONCURRENCE_KSP = "concurrence-ksp";
    public static final String CONCURRENCE_TKP = "concurrence-tkp";
    public static final String DISSEMINATION_OFFICER = "dissemination-officer";
    public static final String REPORT_OFFICER = "report-officer";
    public static final String REPORT_SIGNATORY = "report-signatory";
    public static final String LEADERSHIP_READER = "leadership-reader";
    public static final String REGISTRY_ADMIN = "registry-admin";
    public static final String AUDITOR = "auditor";

    /** Our own services reading each other's feeds and monthly figures; it never writes. */
    public static final String SERVICE_READER = "service-reader";

    private Role() {}
}
