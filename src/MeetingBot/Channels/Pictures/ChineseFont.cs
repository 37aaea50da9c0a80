using SkiaSharp;

namespace MeetingBot.Channels.Pictures;

/// <summary>A font of this machine that has Chinese characters.</summary>
internal static class ChineseFont
{
    private const string Sample = "機關逾期";

    /// <summary>Where fonts lie on Linux: the drawing library that needs nothing else installed does not ask fontconfig.</summary>
    private static readonly string[] Folders = ["/usr/share/fonts", "/usr/local/share/fonts"];

    /// <summary>Parts of names of fonts that may have them, those that read best first. What is in a file is looked at before it is believed.</summary>
    private static readonly string[] Names = ["NotoSansCJK-Regular", "NotoSansTC", "SourceHanSans", "NotoSansCJK", "wqy", "DroidSansFallback", "CJK", "uming", "ukai", "kaiu"];

    private static readonly string[] Kinds = [".ttc", ".otf", ".ttf"];

    /// <summary>Null when there is none.</summary>
    public static SKTypeface? Find() => OfSystem() ?? Files().SelectMany(Faces).FirstOrDefault();

    private static SKTypeface? OfSystem() =>
        SKFontManager.Default.MatchCharacter(null, SKFontStyle.Normal, ["zh-Hant", "zh"], Sample[0]) is { } found && HasChinese(found) ? found : null;

    private static IEnumerable<string> Files()
    {
        var files = Folders.Where(Directory.Exists).SelectMany(folder => Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true }))
            .Where(file => Kinds.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase)).Order(StringComparer.Ordinal).ToList();
        return Names.SelectMany(name => files.Where(file => Path.GetFileName(file).Contains(name, StringComparison.OrdinalIgnoreCase)));
    }

    // A collection has a face for each region; the one for Taiwan writes characters as they are written there.
    private static IEnumerable<SKTypeface> Faces(string file)
    {
        var faces = new List<SKTypeface>();
        for (var index = 0; SKFontManager.Default.CreateTypeface(file, index) is { } face; index++)
        {
            faces.Add(face);
        }

        return faces.Where(HasChinese).OrderBy(face => face.FamilyName.EndsWith("TC", StringComparison.Ordinal) ? 0 : 1);
    }

    private static bool HasChinese(SKTypeface face)
    {
        using var font = new SKFont(face);
        return font.ContainsGlyphs(Sample);
    }
}
