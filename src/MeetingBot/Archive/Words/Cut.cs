namespace MeetingBot.Archive.Words;

/// <summary>Shortens a text, and never within a character: 𠮷 takes two units, and half of it is a box on somebody's screen.</summary>
internal static class Cut
{
    /// <summary>At most this long; where something was left out, … is the last of it.</summary>
    public static string At(string text, int most) => text.Length <= most ? text : Whole(text, most - 1) + "…";

    /// <summary>At most this long, with nothing that shows it.</summary>
    public static string Whole(string text, int most) =>
        text.Length <= most ? text : most <= 0 ? "" : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];

    /// <summary>In one line of a list, which goes on behind it: without the sentence's own end.</summary>
    public static string Line(string text, int most) => At(text.ReplaceLineEndings("").Trim().TrimEnd('，', '、', '。', '；', ','), most);
}
