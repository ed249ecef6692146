package dev.truce.micronaut.shop;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.context.ServerRequestContext;
import java.util.Optional;
import java.util.function.Supplier;

/** A controller that can ask the request for its header. */
@Controller("/seeing")
public class SeeingController extends RemovingController {
    final Supplier<Optional<HttpRequest<Object>>> current = ServerRequestContext::currentRequest;
}
