package id.narasitunggal.e2e.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.PodSpecBuilder;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPeer;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KubernetesTest {
    private static final int PAUSE_SECONDS = 8;

    private final Manifests base = new Manifests(Manifests.BASE);
    private final Manifests example = new Manifests(Manifests.EXAMPLE);
    private final Manifests shared = new Manifests("deploy/container");

    static Stream<String> services() {
        return Checkout.SERVICES.stream();
    }

    static Stream<String> pods() {
        return new Manifests(Manifests.BASE).pods().keySet().stream();
    }

    @Test
    void every_manifest_is_one_that_kubernetes_knows_and_none_is_left_out() {
        assertThat(base.all()).isNotEmpty();
        assertThat(example.all()).isNotEmpty();
        assertThat(base.strings("resources")).containsAll(base.filesOfFolder());
        assertThat(example.strings("resources")).containsAll(example.filesOfFolder());
    }

    @Test
    void a_mistyped_field_would_be_seen() {
        PodSpec pod = new PodSpecBuilder()
                .addNewContainer()
                .addToAdditionalProperties("readOnlyRootFileSystem", true)
                .endContainer()
                .build();

        assertThatThrownBy(() -> UnknownFields.refuse(pod)).hasMessageContaining("readOnlyRootFileSystem");
    }

    @ParameterizedTest
    @MethodSource("services")
    void every_setting_of_our_own_is_read_by_a_service(String service) {
        Set<String> all = new TreeSet<>(Set.of("NARASI_DATABASE_HOST"));
        Checkout.SERVICES.forEach(one -> all.addAll(Checkout.variablesReadBy(one)));
        Set<String> own = Checkout.variablesReadBy(service);
        Set<String> given = environment(container(service)).keySet();

        assertThat(given)
                .filteredOn(name -> name.startsWith("NARASI_") && !name.equals("NARASI_REQUIRED"))
                .allSatisfy(name -> assertThat(own).contains(name));
        assertThat(settings().keySet())
                .filteredOn(name -> name.startsWith("NARASI_"))
                .allSatisfy(name -> assertThat(all).contains(name));
        assertThat(example.keysOf("secretGenerator", service))
                .filteredOn(name -> name.startsWith("NARASI_"))
                .allSatisfy(name -> assertThat(own).contains(name));
    }

    @ParameterizedTest
    @MethodSource("services")
    void it_is_told_what_the_compose_file_tells(String service) {
        Compose compose = Compose.example();
        Set<String> told = new TreeSet<>(settings().keySet());
        told.addAll(environment(container(service)).keySet());
        told.addAll(example.keysOf("secretGenerator", service));

        assertThat(told).containsAll(compose.environment(service).keySet());
        assertThat(told).containsAll(compose.secretsOf(service).keySet());
        assertThat(told)
                .containsAll(List.of(environment(container(service))
                        .getOrDefault("NARASI_REQUIRED", "")
                        .split(" ")));
    }

    @ParameterizedTest
    @MethodSource("services")
    void ports_probes_and_stops_are_those_of_the_service(String service) {
        Container container = container(service);
        int port = Integer.parseInt(Checkout.properties(service).getOrDefault("quarkus.http.port", ""));

        assertThat(container.getPorts())
                .extracting("name", "containerPort")
                .containsExactly(org.assertj.core.groups.Tuple.tuple("http", port));
        assertThat(base.named(Service.class, service).getSpec().getPorts())
                .extracting("port")
                .containsExactly(port);
        assertThat(path(container.getStartupProbe())).isEqualTo("/q/health/started");
        assertThat(path(container.getLivenessProbe())).isEqualTo("/q/health/live");
        assertThat(path(container.getReadinessProbe())).isEqualTo("/q/health/ready");
        assertThat(container.getLifecycle().getPreStop().getExec().getCommand())
                .containsExactly("sleep", String.valueOf(PAUSE_SECONDS));
        String timeout = Checkout.properties(service).getOrDefault("quarkus.shutdown.timeout", "");
        assertThat(base.named(Deployment.class, service)
                        .getSpec()
                        .getTemplate()
                        .getSpec()
                        .getTerminationGracePeriodSeconds())
                .isGreaterThan(PAUSE_SECONDS + Long.parseLong(timeout.replace("s", "")));
    }

    @ParameterizedTest
    @MethodSource("services")
    void two_of_each_run_apart_and_never_both_go(String service) {
        Deployment deployment = base.named(Deployment.class, service);
        Map<String, String> labels =
                deployment.getSpec().getTemplate().getMetadata().getLabels();

        assertThat(deployment.getSpec().getReplicas()).isEqualTo(2);
        assertThat(deployment
                        .getSpec()
                        .getStrategy()
                        .getRollingUpdate()
                        .getMaxUnavailable()
                        .getIntVal())
                .isZero();
        assertThat(deployment.getSpec().getTemplate().getSpec().getTopologySpreadConstraints())
                .extracting("topologyKey")
                .contains("kubernetes.io/hostname");
        assertThat(labels)
                .containsAllEntriesOf(deployment.getSpec().getSelector().getMatchLabels());
        assertThat(labels)
                .containsAllEntriesOf(
                        base.named(Service.class, service).getSpec().getSelector());
        assertThat(labels)
                .containsAllEntriesOf(base.named(PodDisruptionBudget.class, service)
                        .getSpec()
                        .getSelector()
                        .getMatchLabels());
    }

    @ParameterizedTest
    @MethodSource("pods")
    void every_pod_is_confined_limited_and_refers_to_what_exists(String name) {
        PodSpec pod = base.pods().get(name).getSpec();
        Set<String> secrets = example.generated("secretGenerator");
        Set<String> settings = new TreeSet<>(base.generated("configMapGenerator"));
        settings.addAll(shared.generated("configMapGenerator"));

        assertThat(pod.getAutomountServiceAccountToken()).isFalse();
        assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
        assertThat(pod.getSecurityContext().getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
        for (Container container : pod.getContainers()) {
            assertThat(container.getSecurityContext().getReadOnlyRootFilesystem())
                    .isTrue();
            assertThat(container.getSecurityContext().getAllowPrivilegeEscalation())
                    .isFalse();
            assertThat(container.getSecurityContext().getCapabilities().getDrop())
                    .containsExactly("ALL");
            assertThat(container.getResources().getLimits()).containsKeys("cpu", "memory");
            assertThat(container.getResources().getRequests()).containsKeys("cpu", "memory");
            assertThat(container.getEnvFrom())
                    .allSatisfy(from ->
                            assertThat(settings).contains(from.getConfigMapRef().getName()));
            assertThat(container.getVolumeMounts())
                    .extracting("name")
                    .containsExactlyInAnyOrderElementsOf(pod.getVolumes().stream()
                            .<Object>map(Volume::getName)
                            .toList());
            assertThat(container.getEnv())
                    .filteredOn(variable -> ComposeTest.holdsASecret(variable.getName()))
                    .isEmpty();
        }
        assertThat(pod.getVolumes()).allSatisfy(volume -> {
            if (volume.getSecret() != null) {
                assertThat(secrets).contains(volume.getSecret().getSecretName());
            }
            if (volume.getConfigMap() != null) {
                assertThat(settings).contains(volume.getConfigMap().getName());
            }
        });
    }

    @Test
    void limits_are_those_of_the_compose_file() {
        Compose compose = Compose.example();
        for (String service : Checkout.SERVICES) {
            Map<String, Object> limits =
                    Compose.map(Compose.map(Compose.map(compose.service(service), "deploy"), "resources"), "limits");
            Quantity memory = container(service).getResources().getLimits().get("memory");

            assertThat(memory.toString()).isEqualTo(limits.get("memory") + "i");
        }
    }

    @Test
    void nothing_passes_unless_named_and_only_dissemination_reaches_the_world() {
        NetworkPolicy nothing = base.named(NetworkPolicy.class, "nothing");

        assertThat(nothing.getSpec().getPodSelector().getMatchLabels()).isNullOrEmpty();
        assertThat(nothing.getSpec().getPolicyTypes()).containsExactly("Ingress", "Egress");
        assertThat(nothing.getSpec().getEgress()).isEmpty();
        assertThat(base.pods().keySet())
                .allSatisfy(pod -> assertThat(base.named(NetworkPolicy.class, pod)
                                .getSpec()
                                .getPodSelector()
                                .getMatchLabels())
                        .isEqualTo(Map.of("app.kubernetes.io/name", pod)));
        assertThat(base.all(NetworkPolicy.class))
                .filteredOn(policy -> peers(policy).anyMatch(peer -> peer.getIpBlock() != null))
                .extracting(policy -> policy.getMetadata().getName())
                .containsExactly("dissemination-service-visits");
        assertThat(peers(base.named(NetworkPolicy.class, "dissemination-service-visits"))
                        .flatMap(peer -> peer.getIpBlock().getExcept().stream()))
                .contains(
                        "10.0.0.0/8",
                        "172.16.0.0/12",
                        "192.168.0.0/16",
                        "169.254.0.0/16",
                        "127.0.0.0/8",
                        "100.64.0.0/10");
    }

    @Test
    void the_addresses_of_the_ingress_are_those_that_the_services_are_told() {
        Ingress ingress = base.named(Ingress.class, "narasi-tunggal");
        Set<String> hosts = ingress.getSpec().getRules().stream()
                .map(rule -> rule.getHost())
                .collect(Collectors.toSet());

        assertThat(ingress.getSpec().getTls().get(0).getHosts()).containsExactlyInAnyOrderElementsOf(hosts);
        assertThat(example.generated("secretGenerator"))
                .contains(ingress.getSpec().getTls().get(0).getSecretName());
        assertThat(hosts)
                .contains(
                        host(settings().get("NARASI_WORKSPACE_URL")),
                        host(settings().get("NARASI_PUBLIC_URL")));
        assertThat(ingress.getSpec().getRules())
                .flatExtracting(rule -> rule.getHttp().getPaths())
                .extracting(path -> path.getBackend().getService().getName())
                .containsExactlyInAnyOrderElementsOf(Checkout.SERVICES);
    }

    @Test
    void what_a_service_takes_passes_the_ingress() {
        String size = base.named(Ingress.class, "narasi-tunggal")
                .getMetadata()
                .getAnnotations()
                .getOrDefault("nginx.ingress.kubernetes.io/proxy-body-size", "");

        assertThat(Long.parseLong(size.replace("m", "")) * 1024 * 1024).isGreaterThanOrEqualTo(Checkout.largestBody());
    }

    @Test
    void images_are_named_once_and_with_a_version() {
        assertThat(example.generators("images"))
                .extracting(image -> image.get("name"))
                .containsExactlyElementsOf(
                        Checkout.SERVICES.stream().map(KubernetesTest::image).toList());
        assertThat(example.generators("images"))
                .allSatisfy(
                        image -> assertThat(String.valueOf(image.get("newTag"))).matches("[0-9]+(\\.[0-9]+)*"));
        for (String service : Checkout.SERVICES) {
            assertThat(container(service).getImage()).isEqualTo(image(service));
            assertThat(String.valueOf(Compose.example().service(service).get("image")))
                    .startsWith(image(service) + ":");
        }
    }

    private static String image(String service) {
        return "narasi-tunggal/" + service;
    }

    private Container container(String service) {
        return base.pods().get(service).getSpec().getContainers().get(0);
    }

    private static Map<String, String> environment(Container container) {
        return container.getEnv().stream().collect(Collectors.toMap(EnvVar::getName, EnvVar::getValue));
    }

    private static Map<String, String> settings() {
        Map<String, String> settings = Checkout.settings(Manifests.BASE + "/settings.env");
        settings.putAll(Checkout.settings(Manifests.EXAMPLE + "/settings.env"));
        return settings;
    }

    private static Stream<NetworkPolicyPeer> peers(NetworkPolicy policy) {
        return policy.getSpec().getEgress().stream().flatMap(rule -> rule.getTo().stream());
    }

    private static String path(Probe probe) {
        return probe.getHttpGet().getPath();
    }

    private static String host(String url) {
        return java.net.URI.create(url).getHost();
    }
}
