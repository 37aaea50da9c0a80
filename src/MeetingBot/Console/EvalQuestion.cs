using System.Text.Json;

namespace MeetingBot.Console;

/// <summary>A line of a file of questions with known answers.</summary>
/// <param name="Turns">Asked before it, in the same conversation.</param>
/// <param name="Must">Groups of words, of each of which one must be in the answer.</param>
/// <param name="MustNot">Words that make an answer wrong.</param>
/// <param name="Cite">Where it stands: of one of these the quotation must hold the words.</param>
internal sealed record EvalQuestion(
    string Id,
    string? Kind,
    string Question,
    bool? Answerable,
    IReadOnlyList<string>? Turns,
    IReadOnlyList<IReadOnlyList<string>>? Must,
    IReadOnlyList<string>? MustNot,
    IReadOnlyList<EvalCite>? Cite)
{
    private static readonly JsonSerializerOptions Format = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public static EvalQuestion? Read(string line) => JsonSerializer.Deserialize<EvalQuestion>(line, Format) is { Id: not null, Question: not null } read ? read : null;
}
