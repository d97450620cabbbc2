package id.narasitunggal.submission.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A figure as stored with its item. */
@Embeddable
public class ItemFigure {
    @Column(name = "indicator", nullable = false)
    String indicator;

    @Column(name = "value", nullable = false)
    BigDecimal value;

    @Column(name = "unit_of_measure", nullable = false)
    String unitOfMeasure;

    @Column(name = "as_of_date", nullable = false)
    LocalDate asOfDate;

    @Column(name = "source", nullable = false)
    String source;

    @Column(name = "method")
    @Nullable
    String method;

    @Column(name = "location")
    @Nullable
    String location;

    protected ItemFigure() {}

    ItemFigure(FigureEntry entry) {
        this.indicator = entry.indicator();
        this.value = entry.value();
        this.unitOfMeasure = entry.unitOfMeasure();
        this.asOfDate = entry.asOfDate();
        this.source = entry.source();
        this.method = entry.method();
        this.location = entry.location();
    }

    FigureEntry entry() {
        return new FigureEntry(indicator, value, unitOfMeasure, asOfDate, source, method, location);
    }
}
