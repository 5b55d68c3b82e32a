@echo off
rem Upprop's one command on Windows: sets up what is missing, then starts.
rem NOT TESTED: written beside ./run, but nobody has run it on Windows yet.
rem
rem   run            opens the app
rem   run test       runs the whole test suite; more words go to pytest
rem   run VERB ...   is "upprop VERB ..."
setlocal
cd /d "%~dp0"
set UV_VERSION=0.13.9
set PYTHON=py -3
%PYTHON% -c "import sys; sys.exit(sys.version_info < (3, 11))" 2>nul || set PYTHON=python
%PYTHON% -c "import sys; sys.exit(sys.version_info < (3, 11))" 2>nul || (
    echo Upprop needs Python 3.11 or newer. Install it from the Microsoft Store or your school's software centre. 1>&2
    exit /b 1
)
set GROUP=app
set WITH=--no-dev
if "%~1"=="test" ( set GROUP=test& set WITH=)
fc /b uv.lock ".venv\.set-up-%GROUP%" >nul 2>nul && goto start
if not exist .uv\Scripts\uv.exe (
    echo Fetching uv %UV_VERSION% ... 1>&2
    %PYTHON% -m venv --clear .uv || exit /b 1
    .uv\Scripts\python -m pip install --quiet --disable-pip-version-check uv==%UV_VERSION% || (
        echo uv could not be fetched. The first start needs the network, later ones do not. 1>&2
        exit /b 1
    )
)
echo Setting up the environment ^(the first time takes a minute^) ... 1>&2
set UV_PYTHON_DOWNLOADS=never
.uv\Scripts\uv sync --locked --quiet --inexact %WITH% || exit /b 1
copy /y uv.lock ".venv\.set-up-%GROUP%" >nul

:start
if "%~1"=="test" goto test
.venv\Scripts\upprop %*
exit /b %ERRORLEVEL%

:test
shift
.venv\Scripts\python -m pytest -n 2 --dist loadfile --no-loadscope-reorder %1 %2 %3 %4 %5 %6 %7 %8 %9
exit /b %ERRORLEVEL%
