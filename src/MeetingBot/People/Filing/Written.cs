namespace MeetingBot.People.Filing;

/// <summary>A value of the people file as it is written, with the line it begins on.</summary>
internal abstract record Written(int Line)
{
    public sealed record Text(string Value, int Line) : Written(Line);

    public sealed record Flag(bool Value, int Line) : Written(Line);

    public sealed record List(IReadOnlyList<Written> Items, int Line) : Written(Line);

    /// <summary>Fields in their order; one that is written twice stands here twice.</summary>
    public sealed record Fields(IReadOnlyList<(string Name, int Line, Written Value)> All, int Line) : Written(Line);

    /// <summary>A number or null, which nothing in the file is.</summary>
    public sealed record Other(int Line) : Written(Line);
}
