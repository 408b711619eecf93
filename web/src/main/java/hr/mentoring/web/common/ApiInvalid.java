package hr.mentoring.web.common;

import jakarta.annotation.Priority;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Takes invalid bodies and parameters from the container's own mapper, so that they are answered like all refusals. */
@Provider
@Priority(1)
public class ApiInvalid implements ExceptionMapper<ValidationException> {

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(ValidationException invalid) {
        return ApiRefusals.answer(invalid, request);
    }
}
