package id.narasitunggal.submission.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
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

    @Column(name = "location_unit_id")
    @Nullable
    UUID locationUnitId;

    @Column(name = "standard_reference")
    @Nullable
    String standardReference;

    protected ItemFigure() {}

    ItemFigure(FigureEntry entry, Gazetteer places) {
        this.indicator = entry.indicator();
        this.value = entry.value();
        this.unitOfMeasure = entry.unitOfMeasure();
        this.asOfDate = entry.asOfDate();
        this.source = entry.source();
        this.method = entry.method();
        this.location = entry.location();
        this.locationUnitId = location == null ? null : places.region(location, asOfDate);
        this.standardReference = entry.standardReference();
    }

    FigureEntry entry() {
        return new FigureEntry(indicator, value, unitOfMeasure, asOfDate, source, method, location, standardReference);
    }
}
