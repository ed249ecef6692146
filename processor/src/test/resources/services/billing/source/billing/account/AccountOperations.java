package billing.account;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import java.util.List;

interface AccountOperations {
    @Get("{?country,page*}")
    List<Account> list(@QueryValue String country, @QueryValue int page);

    @Post
    HttpResponse<Account> open(@Body Account account);

    @Get("/{id}")
    Account get(String id);

    @Put("/{id}")
    Account replace(String id, @Body Account account);

    @Patch("/{id}/name")
    Account rename(String id, @Body String name);

    @Delete("/{id}")
    HttpResponse<?> close(String id);
}
