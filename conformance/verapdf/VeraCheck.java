import java.io.*;
import java.nio.charset.StandardCharsets;
import java.util.*;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.*;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.*;

/**
 * Validates the files named on standard input, one a line, by every flavour named as an argument (2a, ua1 …).
 * Prints for each file one line, divided by tabs: PASS or FAIL, file, the rules it breaks.
 */
public class VeraCheck {
    public static void main(String[] flavours) throws Exception {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, "UTF-8");
        // The validator logs to both streams; only verdicts are wanted on standard output.
        System.setOut(System.err);
        VeraGreenfieldFoundryProvider.initialise();
        BufferedReader names = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String name; (name = names.readLine()) != null; ) {
            StringJoiner all = new StringJoiner("; ");
            for (String id : flavours) {
                String faults;
                try {
                    faults = faults(new File(name), PDFAFlavour.byFlavourId(id));
                } catch (Throwable error) {
                    faults = "could not be judged: " + error;
                }
                if (!faults.isEmpty()) all.add(id + " " + faults);
            }
            String line = all.toString().replaceAll("[\\t\\r\\n]+", " ");
            out.println((line.isEmpty() ? "PASS" : "FAIL") + "\t" + name + "\t" + line);
        }
    }

    /** Every broken rule with how often it was broken and its first message; nothing for a file that conforms. */
    static String faults(File file, PDFAFlavour flavour) throws Exception {
        if (flavour == PDFAFlavour.NO_FLAVOUR) throw new IllegalArgumentException("unknown flavour");
        try (PDFAParser parser = Foundries.defaultInstance().createParser(file, flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            Map<String, Integer> counts = new TreeMap<>();
            Map<String, String> messages = new HashMap<>();
            for (TestAssertion check : result.getTestAssertions()) {
                if (check.getStatus() != TestAssertion.Status.FAILED) continue;
                String rule = check.getRuleId().getClause() + "-" + check.getRuleId().getTestNumber();
                counts.merge(rule, 1, Integer::sum);
                messages.putIfAbsent(rule, check.getMessage());
            }
            if (result.getTotalAssertions() == 0) return "no rule was checked";
            StringJoiner faults = new StringJoiner("; ");
            counts.forEach((rule, count) -> faults.add(rule + " (" + count + "×): " + messages.get(rule)));
            // A verdict without a reason is still a verdict.
            return result.isCompliant() || faults.length() > 0 ? faults.toString() : "not compliant, no rule named";
        }
    }
}
