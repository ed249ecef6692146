package floor;

import java.lang.annotation.*;

@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Operation {
    String method();

    String path() default "";

    int status() default 200;
}
