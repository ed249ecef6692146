package clinic.staff;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** What every endpoint of the administration has in common. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@RequestMapping(produces = "application/json")
@interface AdminMapping {
    @AliasFor(annotation = RequestMapping.class, attribute = "method")
    RequestMethod[] method();

    @AliasFor(annotation = RequestMapping.class, attribute = "path")
    String[] path() default {};
}
