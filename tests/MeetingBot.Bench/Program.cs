using System.Diagnostics;
using System.Globalization;
using MeetingBot.Bench;
using MeetingBot.Bench.Post;
using MeetingBot.Bench.Reminders;
using MeetingBot.Bench.Steps;
using MeetingBot.Bench.Traffic;

// How fast text becomes a register, and how much memory that takes. A harness of our own: what must be shown is the peak memory of a
// fresh process and that the time per byte stays flat over sizes, and BenchmarkDotNet measures neither.

if (args is ["city", ..])
{
    return await CityBench.RunAsync(args[1..]);
}

if (args is ["post", ..])
{
    return await PostBench.RunAsync(args[1..]);
}

if (args is ["traffic", ..])
{
    return await TrafficBench.RunAsync(args[1..]);
}

if (args is ["reminders", ..])
{
    return await RemindersBench.RunAsync(args[1..]);
}

if (args is [StepProcess.Verb, BigMorning.Fill or BigMorning.Plan, var place, var people])
{
    var city = new BigCity(place, int.Parse(people, CultureInfo.InvariantCulture));
    await (args[1] == BigMorning.Fill ? city.FillAsync() : city.PlanAsync());
    return 0;
}

if (args is [StepProcess.Verb, var step, var folder, var argument])
{
    await CityStep.RunAsync(step, folder, argument);
    return 0;
}

const double SlowestMegabytesASecond = 5;
const double MostMemoryPerByte = 20;
const double SteepestRatio = 2;

// One core: the figures promise so, and a collector or a compiler on a second core would flatter them.
if (OperatingSystem.IsLinux() || OperatingSystem.IsWindows())
{
    using var self = Process.GetCurrentProcess();
    self.ProcessorAffinity = 1 << (Environment.ProcessorCount - 1);
}

if (args is ["peak", var number])
{
    Console.WriteLine(PeakMemory.Measure(Load.All[int.Parse(number, CultureInfo.InvariantCulture)]));
    return 0;
}

var results = new List<Result>();
Speed.WarmUp();
Console.WriteLine("text                     bytes     MB/s  ns/byte  peak memory/byte  kept/byte");
for (var i = 0; i < Load.All.Count; i++)
{
    var load = Load.All[i];
    var (peak, kept) = await PeakMemory.InFreshProcessAsync(i);
    var result = new Result(Speed.NanosecondsPerByte(load), peak, kept);
    results.Add(result);
    Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{load.Name,-18} {load.Bytes,11:N0} {result.MegabytesASecond,8:F1} {result.NanosecondsPerByte,8:F1} {result.Peak,17:F1} {result.Kept,10:F1}"));
}

var slowest = results.Min(r => r.MegabytesASecond);
var hungriest = results.Max(r => r.Peak);
var ratio = results.Max(r => r.NanosecondsPerByte) / results.Min(r => r.NanosecondsPerByte);
string[] missed =
[
    .. slowest < SlowestMegabytesASecond ? [$"speed {slowest:F1} MB/s is under {SlowestMegabytesASecond}"] : Array.Empty<string>(),
    .. hungriest > MostMemoryPerByte ? [$"memory {hungriest:F1} times the file is over {MostMemoryPerByte}"] : Array.Empty<string>(),
    .. ratio > SteepestRatio ? [$"time per byte varies {ratio:F2}-fold, over {SteepestRatio}"] : Array.Empty<string>(),
];
Console.WriteLine(missed.Length == 0
    ? $"All bars reached: at least {slowest:F1} MB/s, at most {hungriest:F1} times the file, time per byte within a factor {ratio:F2}."
    : $"Missed: {string.Join("; ", missed)}.");
return missed.Length == 0 ? 0 : 1;
