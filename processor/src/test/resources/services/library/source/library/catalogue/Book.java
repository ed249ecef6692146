package library.catalogue;

import dev.truce.ApiResource;
import dev.truce.ReferencedBy;
import dev.truce.Unique;
import dev.truce.Versioned;

/** Has no version column: the entity tag is a hash of the content. */
@ApiResource(table = "catalogue.books", key = "isbn")
@Versioned(required = false)
@ReferencedBy(name = "loan", table = "loans", code = "BOOK_ON_LOAN", title = "Book is on loan")
public class Book {
    @Unique
    private String isbn;

    private String title;
    private int copies;

    public String getIsbn() {
        return isbn;
    }

    public String getTitle() {
        return title;
    }

    public int getCopies() {
        return copies;
    }
}
