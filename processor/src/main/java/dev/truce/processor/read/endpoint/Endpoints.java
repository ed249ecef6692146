package dev.truce.processor.read.endpoint;

import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Reads the routes of methods from the annotations of one web framework. */
interface Endpoints {

    /**
     * Where a method of a class is reached, in the order of the annotation's paths; empty where the framework's annotations say
     * nothing of it. A route may lack what they leave open.
     */
    List<Route> routes(TypeElement type, ExecutableElement method);
}
