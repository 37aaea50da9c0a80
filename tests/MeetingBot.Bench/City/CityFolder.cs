namespace MeetingBot.Bench.City;

/// <summary>The minutes of the whole city in a folder, a folder for each body.</summary>
internal sealed class CityFolder
{
    private const int Bodies = 300;
    private readonly Body[] bodies;

    public CityFolder(string path, int minutes)
    {
        Path = path;
        Minutes = minutes;
        var count = Math.Min(Bodies, Math.Max(1, minutes / 10));
        bodies = [.. Enumerable.Range(0, count).Select(number => Body.Create(number, (minutes + count - 1) / count))];
    }

    public string Path { get; }

    public int Minutes { get; }

    /// <summary>Unless they are there: a folder that was kept need not be written again.</summary>
    public void Write()
    {
        if (!File.Exists(FullPath(Minutes - 1)))
        {
            Array.ForEach(bodies, body => Directory.CreateDirectory(System.IO.Path.GetDirectoryName(FullPath(body.Number))!));
            Parallel.For(0, Minutes, Restore);
        }
    }

    /// <summary>Writes one file as it was at first.</summary>
    public void Restore(int i) => File.WriteAllText(FullPath(i), Text(i));

    /// <summary>Somebody corrects a file: one sentence more.</summary>
    public void Amend(int i, string sentence) => File.AppendAllText(FullPath(i), sentence + "\n");

    public string Text(int i) => Sitting.Write(bodies[i % bodies.Length], Session(i));

    public string FileOf(int i) => Sitting.FileOf(bodies[i % bodies.Length], Session(i));

    public string FullPath(int i) => System.IO.Path.Join(Path, FileOf(i));

    private int Session(int i) => (i / bodies.Length) + 1;
}
