package invalid;

import dev.truce.Versioned;

@Versioned
public class Unreadable {
    private String text;
}
