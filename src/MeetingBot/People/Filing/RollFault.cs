namespace MeetingBot.People.Filing;

/// <summary>Something in the people file that is wrong.</summary>
/// <param name="File">As the settings name it.</param>
/// <param name="Line">Null where the file as a whole is meant.</param>
/// <param name="Key">Where in the file: people 第 3 筆 › units.</param>
internal sealed record RollFault(string File, int? Line, string Key, string Why)
{
    public override string ToString() => $"{File}{(Line is { } line ? $" 第 {line} 行" : "")}{(Key.Length > 0 ? $"，{Key}" : "")}：{Why}";
}
