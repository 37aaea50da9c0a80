namespace MeetingBot.Minutes.Reading;

/// <summary>What stands between a rendered list number and its paragraph.</summary>
internal static class Labels
{
    public const string Bullet = "•";

    /// <summary>A blank after 1. and •, nothing after 一、 and （一）, as one would type them.</summary>
    public static string WithGap(string label) =>
        label.Length > 0 && (char.IsAscii(label[^1]) || label == Bullet) ? label + " " : label;

    /// <summary>Bullets come from symbol fonts, whose characters mean nothing outside of them.</summary>
    public static string PlainBullet(string text) => text.Length == 0 || text[0] is >= '\uE000' and <= '\uF8FF' ? Bullet : text;
}
