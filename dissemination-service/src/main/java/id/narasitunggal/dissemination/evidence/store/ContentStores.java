package id.narasitunggal.dissemination.evidence.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The stores that there are, and the one that new files go to. */
@ApplicationScoped
public class ContentStores {
    private final Instance<ContentStore> stores;
    private final ContentStore.Name present;

    ContentStores(
            @Any Instance<ContentStore> stores,
            @ConfigProperty(name = "narasi.evidence.store", defaultValue = "DATABASE") ContentStore.Name present) {
        this.stores = stores;
        this.present = present;
    }

    public ContentStore forNewFiles() {
        return of(present);
    }

    public ContentStore of(ContentStore.Name name) {
        return stores.stream()
                .filter(store -> store.name() == name)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no store " + name));
    }
}
