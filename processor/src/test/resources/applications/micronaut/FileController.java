package shop;

import dev.truce.Guarded;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.CustomHttpMethod;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Head;
import io.micronaut.http.annotation.Patch;

@Controller("${shop.base}/files")
public class FileController {
    @Get("/raw/{+path}{#anchor}")
    @Guarded(Order.class)
    byte[] raw(String path) {
        return new byte[0];
    }

    @Get("/export{.format}")
    @Guarded(Order.class)
    byte[] export(String format) {
        return new byte[0];
    }

    @Get("/pages{/page:4}{?size}")
    @Guarded(Order.class)
    String page(Integer page) {
        return "";
    }

    @Head("/{id}")
    @Patch("/{id}/name")
    @Guarded(Order.class)
    void twoInOne(String id) {}

    @CustomHttpMethod(method = "LOCK", value = "/{id}")
    @Guarded(Order.class)
    void lock(String id) {}
}
