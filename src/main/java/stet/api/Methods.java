package stet.api;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import stet.web.Problem;
import stet.web.Texts;

/**
 * Tells a method that an address does not take from an address that there is not: the framework answers 404 to both
 * where the address is that of one thing (Quarkus 3.33), and names the methods in neither (RFC 9110, 15.5.6).
 */
public class Methods {
    private static final Map<Pattern, Set<String>> TAKEN = Stream.of(
                    AccountsApi.class,
                    AgreementApi.class,
                    ArticleClaimsApi.class,
                    ArticlesApi.class,
                    AssignmentApi.class,
                    BoardApi.class,
                    ClaimApi.class,
                    ClaimsApi.class,
                    ContactsApi.class,
                    DiffApi.class,
                    EvidenceApi.class,
                    GateApi.class,
                    FixesApi.class,
                    HistoryApi.class,
                    NoticesApi.class,
                    PackApi.class,
                    QueriesApi.class,
                    RemarksApi.class,
                    ReturnsApi.class,
                    RevisionsApi.class,
                    SecondReadingApi.class,
                    SentencesApi.class,
                    SettingAsideApi.class,
                    SignOffApi.class,
                    SuggestionsApi.class,
                    TokensApi.class,
                    VerdictsApi.class)
            .flatMap(resource -> Stream.of(resource.getDeclaredMethods()))
            .filter(method -> verb(method) != null)
            .collect(Collectors.groupingBy(
                    Methods::address, Collectors.mapping(Methods::verb, Collectors.toCollection(TreeSet::new))))
            .entrySet()
            .stream()
            .collect(Collectors.toMap(entry -> Pattern.compile(entry.getKey()), Map.Entry::getValue));

    @ServerResponseFilter
    public void tell(ContainerRequestContext request, ContainerResponseContext response) {
        int status = response.getStatus();
        if (status != 404 && status != 405) return;
        Set<String> taken = at("/" + request.getUriInfo().getPath());
        String method = request.getMethod().equals(HttpMethod.HEAD) ? HttpMethod.GET : request.getMethod();
        if (taken.isEmpty() || taken.contains(method)) return;
        response.setStatus(405);
        response.setEntity(Problem.of(405, Texts.of("error_405")).json());
        response.getHeaders().putSingle("Allow", String.join(", ", taken));
    }

    private static Set<String> at(String path) {
        String plain = path.replaceAll("/+", "/").replaceAll("/$", "");
        return TAKEN.entrySet().stream()
                .filter(entry -> entry.getKey().matcher(plain).matches())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Set.of());
    }

    private static String address(Method method) {
        String below = method.isAnnotationPresent(Path.class)
                ? "/" + method.getAnnotation(Path.class).value()
                : "";
        String address = method.getDeclaringClass().getAnnotation(Path.class).value() + below;
        return address.replaceAll("\\{\\w+}", "[^/]+");
    }

    private static String verb(Method method) {
        return Stream.of(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(type -> type.getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(HttpMethod::value)
                .findFirst()
                .orElse(null);
    }
}
