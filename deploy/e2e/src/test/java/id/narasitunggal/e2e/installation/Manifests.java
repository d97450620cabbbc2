package id.narasitunggal.e2e.installation;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.batch.v1.CronJob;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The manifests of one folder with a kustomization, as Kubernetes' own types. */
final class Manifests {
    static final String BASE = "deploy/kubernetes/base";
    static final String EXAMPLE = "deploy/kubernetes/overlays/example";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, Class<? extends HasMetadata>> KINDS = Stream.of(
                    Deployment.class,
                    CronJob.class,
                    Ingress.class,
                    NetworkPolicy.class,
                    PodDisruptionBudget.class,
                    Service.class,
                    ConfigMap.class,
                    Namespace.class,
                    PersistentVolumeClaim.class)
            .collect(Collectors.toMap(Class::getSimpleName, kind -> kind));

    private final String folder;
    private final Map<String, Object> kustomization;

    Manifests(String folder) {
        this.folder = folder;
        this.kustomization = documents(folder + "/kustomization.yaml").get(0);
    }

    /** Every manifest that the kustomization names, of this folder. */
    List<HasMetadata> all() {
        List<HasMetadata> objects = new ArrayList<>();
        for (String file : strings("resources")) {
            if (file.endsWith(".yaml")) {
                documents(folder + "/" + file).forEach(document -> objects.add(typed(document)));
            }
        }
        return objects;
    }

    <T extends HasMetadata> List<T> all(Class<T> kind) {
        return all().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    <T extends HasMetadata> T named(Class<T> kind, String name) {
        return all(kind).stream()
                .filter(object -> object.getMetadata().getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + kind.getSimpleName() + " " + name));
    }

    /** What runs as a pod, by the name of who starts it. */
    Map<String, PodTemplateSpec> pods() {
        Map<String, PodTemplateSpec> pods = all(Deployment.class).stream()
                .collect(Collectors.toMap(
                        one -> one.getMetadata().getName(), one -> one.getSpec().getTemplate()));
        all(CronJob.class)
                .forEach(one -> pods.put(
                        one.getMetadata().getName(),
                        one.getSpec().getJobTemplate().getSpec().getTemplate()));
        return pods;
    }

    /** Names that a generator of this folder gives, and the keys of each. */
    Set<String> generated(String generator) {
        return generators(generator).stream()
                .map(one -> String.valueOf(one.get("name")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> keysOf(String generator, String name) {
        return generators(generator).stream()
                .filter(one -> one.get("name").equals(name))
                .flatMap(one -> ((List<?>) one.getOrDefault("files", List.of())).stream())
                .map(file -> String.valueOf(file).split("=")[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    List<String> strings(String list) {
        return ((List<?>) kustomization.getOrDefault(list, List.of()))
                .stream().map(String::valueOf).toList();
    }

    List<String> filesOfFolder() {
        try (Stream<Path> files = Files.list(Checkout.TOP.resolve(folder))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml") && !name.equals("kustomization.yaml"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @SuppressWarnings("unchecked")
    List<Map<String, Object>> generators(String generator) {
        return (List<Map<String, Object>>) kustomization.getOrDefault(generator, List.of());
    }

    private static List<Map<String, Object>> documents(String file) {
        LoaderOptions strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        List<Map<String, Object>> documents = new ArrayList<>();
        for (Object document : new Yaml(new SafeConstructor(strict)).loadAll(Checkout.read(file))) {
            @SuppressWarnings("unchecked")
            Map<String, Object> read = (Map<String, Object>) document;
            documents.add(read);
        }
        return documents;
    }

    private static HasMetadata typed(Map<String, Object> document) {
        Class<? extends HasMetadata> kind = KINDS.get(String.valueOf(document.get("kind")));
        HasMetadata object = JSON.convertValue(document, kind);
        if (!object.getApiVersion().equals(HasMetadata.getApiVersion(kind))) {
            throw new IllegalStateException(document.get("kind") + " of " + object.getApiVersion());
        }
        UnknownFields.refuse(object);
        return object;
    }
}
