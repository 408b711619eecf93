package hr.mentoring.web.common;

import hr.mentoring.common.RuleBroken;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Refuses a parameter of an address that is not what its resource takes, before the resource is asked: {@code
 * deactivateMissing=yes} would otherwise count as false, and {@code first=a} as an address where nothing is.
 */
@Provider
public class ParameterShapes implements ContainerRequestFilter {

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        MultivaluedMap<String, String> given = request.getUriInfo().getQueryParameters();
        ApiRefusals.requireFit(Arrays.stream(resource.getResourceMethod().getParameters())
                .flatMap(parameter -> misfit(parameter, given))
                .toList());
    }

    private static Stream<RuleBroken> misfit(Parameter parameter, MultivaluedMap<String, String> given) {
        QueryParam query = parameter.getAnnotation(QueryParam.class);
        Optional<Wanted> wanted = Wanted.by(parameter.getType());
        if (query == null || wanted.isEmpty()) {
            return Stream.empty();
        }
        return given.getOrDefault(query.value(), List.of()).stream()
                .filter(value -> !wanted.get().holds().test(value))
                .map(value -> wanted.get().refuse(query.value(), "\"" + value + "\""));
    }
}
