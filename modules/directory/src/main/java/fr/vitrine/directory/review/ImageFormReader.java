package fr.vitrine.directory.review;

import fr.vitrine.directory.PictureShelf;
import fr.vitrine.directory.PictureShelf.Size;
import fr.vitrine.directory.Structure.Image;
import fr.vitrine.directory.review.FieldProblem.Reason;
import fr.vitrine.directory.review.ProfileForm.ImageForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes pictures of what a form says of them. What it leaves as it was is taken as it is. */
public final class ImageFormReader {

    private ImageFormReader() {}

    /**
     * @param most that may be shown
     * @param known of some pictures those that may be shown
     */
    public static List<Image> read(
            List<ImageForm> forms,
            List<Image> before,
            int most,
            Function<Set<String>, Map<String, Size>> known,
            FormTexts texts) {
        if (forms.size() > most) {
            texts.wrong("images", Reason.TOO_MANY, most);
            return before;
        }
        if (forms.isEmpty()) {
            return List.of();
        }
        var sizes = known.apply(forms.stream().map(ImageForm::sha256).collect(Collectors.toSet()));
        var unchanged = before.stream().map(ImageForm::of).collect(Collectors.toSet());
        var images = new ArrayList<Image>();
        for (var n = 0; n < forms.size(); n++) {
            var form = forms.get(n);
            var size = sizes.get(form.sha256());
            if (size == null) {
                texts.wrong("images[" + n + "]", Reason.UNKNOWN_PICTURE);
            } else {
                images.add(image("images[" + n + "]", form, size, unchanged, texts));
            }
        }
        return images;
    }

    private static Image image(String field, ImageForm form, Size size, Set<ImageForm> unchanged, FormTexts texts) {
        var alternative = unchanged.contains(form)
                ? form.alternative()
                : texts.required(field + ".alternative", form.alternative(), PictureShelf.MAX_ALTERNATIVE);
        @Nullable String credit = texts.line(field + ".credit", form.credit(), PictureShelf.MAX_CREDIT);
        return new Image(
                form.sha256(), form.logo(), size.width(), size.height(), alternative, credit == null ? "" : credit);
    }
}
