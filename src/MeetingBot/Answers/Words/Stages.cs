using MeetingBot.Archive.Words;

namespace MeetingBot.Answers.Words;

/// <summary>
/// Deeds of one course, each of which has a day of its own: 開工 and 完工, 出發 and 回國. The day of one says nothing of the others'.
/// </summary>
internal static class Stages
{
    private static readonly string[][][] Courses = [.. WordFile.Lines("stages.txt")
        .Select(line => line.Split('|', StringSplitOptions.TrimEntries).Select(stage => Fold.Of(stage).Split(' ')).ToArray())];

    /// <param name="deed">What is asked for, folded.</param>
    /// <param name="text">Folded.</param>
    /// <param name="question">Folded; a stage that it names itself is no other one: 停水何時恢復.</param>
    /// <returns>Whether a text tells of other stages of that course alone.</returns>
    public static bool AreOthersIn(string deed, string text, string question) => Courses.Any(course =>
        course.FirstOrDefault(stage => stage.Contains(deed)) is { } asked
        && !asked.Any(text.Contains)
        && course.Any(other => other != asked && other.Any(word => text.Contains(word) && !question.Contains(word))));
}
