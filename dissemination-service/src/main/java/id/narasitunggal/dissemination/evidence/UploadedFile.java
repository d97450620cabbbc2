package id.narasitunggal.dissemination.evidence;

import id.narasitunggal.dissemination.evidence.sniff.FileKind;
import java.nio.file.Path;

/** A file that has come in whole and was looked into; it still lies in the place for incoming files. */
record UploadedFile(Path path, FileKind kind, long size, String sha256) {}
