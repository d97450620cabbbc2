package id.narasitunggal.dissemination;

import io.quarkus.test.junit.QuarkusTestProfile;

/** An installation with a database of its own, so that what a test leaves behind meets no other. */
public final class OwnInstallation implements QuarkusTestProfile {}
