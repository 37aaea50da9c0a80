using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace MeetingBot.People;

/// <summary>The roll that is in use. A wrong file never comes into use: at the start it stops the host, later the roll before stays.</summary>
internal sealed partial class PeopleBook(RollFile file, ILogger<PeopleBook> log)
{
    private const int Large = 10_000;

    private readonly Lock gate = new();
    private volatile Roll? current;

    /// <summary>One snapshot; whoever decides several things about one message takes it once.</summary>
    public Roll Current => current ?? ReadFirst();

    /// <summary>A book that holds this roll and has no file.</summary>
    public static PeopleBook Of(Roll roll) => new(new(Options.Create(new PeopleOptions { File = "" })), NullLogger<PeopleBook>.Instance) { current = roll };

    /// <summary>Reads the file anew.</summary>
    public Task<RollReading> ReloadAsync(CancellationToken cancel) => Task.Run(Reload, cancel);

    private Roll ReadFirst()
    {
        lock (gate)
        {
            return current ?? (Take() is RollReading.Wrong(var faults)
                ? throw new OptionsValidationException(PeopleOptions.Section, typeof(PeopleOptions), faults.Select(fault => fault.ToString()))
                : current!);
        }
    }

    private RollReading Reload()
    {
        lock (gate) // of two reloads at once the one that read later is the one that stays
        {
            var reading = Take();
            if (reading is RollReading.Wrong(var faults))
            {
                LogWrong(string.Join('\n', faults));
            }

            return reading;
        }
    }

    private RollReading Take()
    {
        var reading = file.Read();
        if (reading is RollReading.Read(var roll))
        {
            current = roll;
            Tell(roll);
            Tidy(roll);
        }

        return reading;
    }

    // What the reading of a large file leaves behind is several times the roll, and would stay through the morning's planning.
    private static void Tidy(Roll roll)
    {
        if (roll.People.Count >= Large)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive);
        }
    }

    private void Tell(Roll roll)
    {
        if (file.Name.Length == 0)
        {
            LogNone();
        }
        else
        {
            LogRead(file.Name, roll.Units.Count, roll.People.Count, roll.Groups.Count, roll.Rules.Count);
        }
    }

    [LoggerMessage(LogLevel.Information, "已讀取名冊「{File}」：{Units} 個單位、{People} 人、{Groups} 個群組、{Rules} 個限閱資料夾。")]
    private partial void LogRead(string file, int units, int people, int groups, int rules);

    [LoggerMessage(LogLevel.Warning, RollFile.WithoutOne)]
    private partial void LogNone();

    [LoggerMessage(LogLevel.Error, "名冊有錯，繼續使用先前的名冊：\n{Faults}")]
    private partial void LogWrong(string faults);
}
