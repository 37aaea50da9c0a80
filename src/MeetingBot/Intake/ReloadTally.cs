using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Intake;

/// <summary>Counts while a reload goes on.</summary>
/// <param name="before">What the archive held.</param>
internal sealed class ReloadTally(IReadOnlyDictionary<string, string> before)
{
    private readonly List<string> added = [];
    private readonly List<string> changed = [];
    private readonly List<string> gone = [];
    private readonly List<FailedFile> failed = [];
    private readonly List<(string File, Doubt Doubt)> doubts = [];
    private int unchanged;

    public void Unchanged() => unchanged++;

    public void Failed(string file, string why) => failed.Add(new(file, why, before.ContainsKey(file)));

    public void Gone(string file) => gone.Add(file);

    public void Put(MinutesFile minutes)
    {
        (before.ContainsKey(minutes.File) ? changed : added).Add(minutes.File);
        doubts.AddRange(minutes.Doubts.Select(doubt => (minutes.File, doubt)));
    }

    public ReloadReport Report() => new(before.Count + added.Count - gone.Count, unchanged, added, changed, gone, failed, doubts);
}
