package id.narasitunggal.bench;

import id.narasitunggal.dissemination.matching.Reading;
import id.narasitunggal.dissemination.matching.Recogniser;
import id.narasitunggal.dissemination.matching.RecogniserSpeed;
import id.narasitunggal.dissemination.matching.text.PageText;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Pages a second on one thread against ten thousand editions of about eight hundred words. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx2g", "-XX:+UseSerialGC"})
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class RecogniserBenchmark {

    @Param({"mixed", "unrelated", "verbatim", "quote"})
    public String kind = "mixed";

    private Recogniser recogniser;
    private List<PageText> pages;
    private int next;

    @Setup
    public void publish() {
        var speed = new RecogniserSpeed();
        recogniser = speed.recogniser();
        pages = speed.pages(kind, 1_000);
    }

    @Benchmark
    public Reading read() {
        next = next + 1 == pages.size() ? 0 : next + 1;
        return recogniser.read(pages.get(next));
    }
}
