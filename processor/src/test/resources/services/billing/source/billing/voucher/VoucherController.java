package billing.voucher;

import dev.truce.Guarded;
import dev.truce.Operation;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import java.util.List;

@Controller
class VoucherController {
    @Get("/vouchers{?max,offset}")
    @Guarded(Voucher.class)
    List<Voucher> list(Integer max, Integer offset) {
        return List.of();
    }

    @Get("/vouchers/{code:[A-Z0-9]{8}}")
    @Guarded(Voucher.class)
    Voucher get(String code) {
        throw new UnsupportedOperationException();
    }

    @Put(uris = {"/vouchers/{code}", "/admin/vouchers/{code}"})
    @Guarded(value = Voucher.class, operation = Operation.UPSERT)
    Voucher put(String code, @Body Voucher voucher) {
        return voucher;
    }

    @Post("/vouchers/{code}/redemptions")
    @Guarded(value = Voucher.class, operation = Operation.UPDATE, refusals = "VOUCHER_SPENT")
    Voucher redeem(String code, @Body String account) {
        throw new UnsupportedOperationException();
    }

    @Post("/vouchers/{code}/checks")
    @Guarded(value = Voucher.class, operation = Operation.NONE, refusals = "VOUCHER_SPENT")
    void check(String code) {}

    @Delete("/vouchers/{code}")
    @Guarded(Voucher.class)
    void withdraw(String code) {}
}
